/** One adapter a tool: `load` is not timed, `run` reads the template, fills it and writes the result. */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const here = path.dirname(new URL(import.meta.url).pathname);

/** A hand-written fill with exceljs, which knows no markers. */
async function fillWithExceljs(ExcelJS, template, data, out) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(fs.readFileSync(template));
  const sheet = book.getWorksheet('BaoCao');
  const marker = /^\{\{(rows\.)?([a-z0-9]+)\}\}$/;
  const listRow = 25;
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const found = typeof cell.value === 'string' && marker.exec(cell.value);
      if (found && !found[1]) cell.value = data[found[2]];
    }),
  );
  const keys = [];
  const styles = [];
  for (let c = 1; c <= 12; c++) {
    const cell = sheet.getRow(listRow).getCell(c);
    keys.push(marker.exec(cell.value)[2]);
    styles.push(cell.style);
  }
  sheet.spliceRows(listRow, 1, ...data.rows.map((row) => keys.map((key) => row[key])));
  for (let i = 0; i < data.rows.length; i++) {
    const row = sheet.getRow(listRow + i);
    for (let c = 0; c < 12; c++) row.getCell(c + 1).style = styles[c];
  }
  fs.writeFileSync(out, Buffer.from(await book.xlsx.writeBuffer()));
}

export const tools = {
  ngkt: {
    syntax: 'ngkt',
    load: async (data) => {
      const { loadBundle } = require('./dist/bundle.cjs');
      return loadBundle(path.join(here, 'dist', 'ngkt.cjs')).exports.prepare(data);
    },
    run: (fill, template, data, out) => fill(template, out),
  },
  'unzip+rezip': {
    // The floor: what any tool must do, on the file that ngkt wrote.
    syntax: 'reference',
    load: async () => require('fflate'),
    run: async (fflate, reference, data, out) => {
      fs.writeFileSync(out, fflate.zipSync(fflate.unzipSync(fs.readFileSync(reference)), { level: 6 }));
    },
  },
  carbone: {
    syntax: 'carbone',
    load: async () => require('carbone'),
    run: (carbone, template, data, out) =>
      new Promise((resolve, reject) => {
        carbone.render(template, data, (error, result) => {
          if (error) return reject(error);
          fs.writeFileSync(out, result);
          resolve();
        });
      }),
  },
  'xlsx-template': {
    syntax: 'dollar',
    load: async () => require('xlsx-template'),
    run: async (XlsxTemplate, template, data, out) => {
      const filled = new XlsxTemplate(fs.readFileSync(template));
      filled.substitute(1, data);
      fs.writeFileSync(out, filled.generate({ type: 'nodebuffer', compression: 'DEFLATE' }));
    },
  },
  exceljs: { syntax: 'brace', load: async () => require('exceljs'), run: fillWithExceljs },
};
