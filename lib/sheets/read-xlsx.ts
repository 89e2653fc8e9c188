import { openWorkbook } from "./open-workbook.ts";
import { Refusal, RowCollector, sheetLimits, type SheetRow } from "./rows.ts";
import { walkXml } from "./walk-xml.ts";

/** The rows of a workbook's first sheet as text; of a formula the value it had, else its own text. */
export function readXlsx(file: Uint8Array): SheetRow[] {
  const part = openWorkbook(file);
  const sheet = part(`xl/${firstSheetOf(part)}`);
  if (!sheet) throw new Refusal("tableUnknown");
  return rowsOf(sheet, sharedStringsOf(part("xl/sharedStrings.xml")));
}

/** Where the first sheet lies, from the workbook and its relations. */
function firstSheetOf(part: (name: string) => Uint8Array | null): string {
  const [workbook, relations] = [part("xl/workbook.xml"), part("xl/_rels/workbook.xml.rels")];
  if (!workbook || !relations) throw new Refusal("tableUnknown");
  const ids: (string | null)[] = [];
  walkXml(workbook, {
    open: (name, attribute) => {
      if (name === "sheet") ids.push(attribute("id"));
    },
  });
  let target: string | null = null;
  walkXml(relations, {
    open: (name, attribute) => {
      if (name === "Relationship" && attribute("Id") === ids[0]) target = attribute("Target");
    },
  });
  return String(target ?? "").replace(/^\/xl\/|^\.\//, "");
}

function sharedStringsOf(part: Uint8Array | null): string[] {
  const strings: string[] = [];
  if (!part) return strings;
  const text = textReader();
  walkXml(part, {
    open: (name) => {
      if (name === "si") text.take();
      text.open(name);
    },
    text: text.add,
    close: (name) => {
      text.close(name);
      if (name === "si") strings.push(text.take());
    },
  });
  return strings;
}

/** Collects what stands in `t`, but not how it is pronounced (`rPh`). */
function textReader() {
  let [collected, inText, inPhonetic] = ["", false, false];
  return {
    open: (name: string) => {
      if (name === "t") inText = true;
      if (name === "rPh") inPhonetic = true;
    },
    add: (text: string) => {
      if (inText && !inPhonetic) collected += text;
    },
    close: (name: string) => {
      if (name === "t") inText = false;
      if (name === "rPh") inPhonetic = false;
    },
    take: () => {
      const taken = collected.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) =>
        String.fromCharCode(parseInt(code, 16)),
      );
      collected = "";
      return taken.replaceAll("\r\n", "\n");
    },
  };
}

function rowsOf(sheet: Uint8Array, strings: readonly string[]): SheetRow[] {
  const collector = new RowCollector();
  const text = textReader();
  let [row, column, type, value, formula, inside] = [0, 0, "n", "", "", ""];
  let cells: string[] = [];
  walkXml(sheet, {
    open: (name, attribute) => {
      inside = name;
      text.open(name);
      if (name === "row") {
        row = placeOf(attribute("r"), row);
        [cells, column] = [[], 0];
      }
      if (name === "c") {
        column = columnOf(attribute("r")) ?? column + 1;
        if (column > sheetLimits.columns) throw new Refusal("tableTooManyColumns", row);
        [type, value, formula] = [attribute("t") ?? "n", "", ""];
      }
    },
    text: (part) => {
      text.add(part);
      if (inside === "v") value += part;
      if (inside === "f") formula += part;
    },
    close: (name) => {
      inside = "";
      text.close(name);
      if (name === "c") {
        const written = text.take();
        while (cells.length < column) cells.push("");
        cells[column - 1] = written || valueOf(type, value, strings) || (formula && `=${formula}`);
      }
      if (name === "row") collector.add(row, cells);
    },
  });
  return collector.rows;
}

/** A row counts on by itself where it does not say its number; numbers that go back are no table. */
function placeOf(said: string | null, before: number): number {
  const row = said === null ? before + 1 : Number(said);
  if (!Number.isSafeInteger(row) || row <= before) throw new Refusal("fileNotPlain");
  return row;
}

/** "C5" is column 3. */
function columnOf(place: string | null): number | null {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(place ?? "")?.[0];
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) : null;
}

function valueOf(type: string, value: string, strings: readonly string[]): string {
  if (type === "s") return strings[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "true" : "false";
  const number = Number(value);
  return type === "n" && value !== "" && Number.isFinite(number) ? String(number) : value;
}
