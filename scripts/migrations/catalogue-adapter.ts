import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type {
  ColumnType,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
} from "@prisma/driver-adapter-utils";
import pg from "pg";

// @prisma/adapter-pg cannot read the catalogue's "char" columns, splits scripts at every semicolon inside a
// function body and leaves its shadow databases behind. Comparing schemas needs only reads, so these are ours.
const COLUMN_TYPES = new Map<number, ColumnType>([
  [pg.types.builtins.BOOL, ColumnTypeEnum.Boolean],
  [pg.types.builtins.CHAR, ColumnTypeEnum.Character],
  [pg.types.builtins.INT2, ColumnTypeEnum.Int32],
  [pg.types.builtins.INT4, ColumnTypeEnum.Int32],
  [pg.types.builtins.INT8, ColumnTypeEnum.Int64],
  [pg.types.builtins.OID, ColumnTypeEnum.Int64],
  [1003, ColumnTypeEnum.TextArray],
  [1009, ColumnTypeEnum.TextArray],
  [1005, ColumnTypeEnum.Int32Array],
  [1007, ColumnTypeEnum.Int32Array],
  [1016, ColumnTypeEnum.Int64Array],
  [1028, ColumnTypeEnum.Int64Array],
]);

/** A driver for the schema engine that reads the catalogue of the database the pool is connected to. */
export function catalogueAdapterFactory(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const info = { provider: "postgres", adapterName: "@prisma/adapter-pg" } as const;
  const refuse = () => Promise.reject(new Error("Comparing schemas never writes to the database"));

  async function queryRaw(query: SqlQuery) {
    const result = await pool.query<unknown[]>({ text: query.sql, values: query.args, rowMode: "array" });
    return {
      columnNames: result.fields.map((field) => field.name),
      columnTypes: result.fields.map((field) => COLUMN_TYPES.get(field.dataTypeID) ?? ColumnTypeEnum.Text),
      rows: result.rows,
    };
  }

  async function connect() {
    return {
      ...info,
      queryRaw,
      executeRaw: refuse,
      executeScript: refuse,
      startTransaction: refuse,
      getConnectionInfo: () => ({ supportsRelationJoins: true }),
      dispose: () => Promise.resolve(),
    };
  }

  return { ...info, connect, connectToShadowDb: refuse };
}
