import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Table } from "#components/ui/table.tsx";

const markup = (folds?: boolean) =>
  renderToStaticMarkup(
    <Table
      caption="أولى المراتب"
      folds={folds}
      rows={[{ rank: 1, name: "تسجيل مولود" }]}
      rowKey={({ name }) => name}
      rowHeader="name"
      columns={[
        { key: "rank", title: "المرتبة", numeric: true, cell: ({ rank }) => rank },
        { key: "name", title: "الخدمة", cell: ({ name }) => name },
      ]}
    />,
  );

test("rows become cards on a phone, each fact behind its title, only where a table folds", () => {
  expect(markup(true)).toContain('data-folds=""');
  expect(markup(true)).toContain('data-title="المرتبة"');
  // The styles ask whether the mark is there, not what it says.
  for (const table of [markup(false), markup()]) expect(table).not.toContain("data-folds");
});
