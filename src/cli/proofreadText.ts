import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeText } from '../exchange/decodeText';
import { NgktError } from '../kpi/finding';
import { nodeZipCodec } from '../ooxml/node/zipCodec';
import { readDocument } from '../ooxml/word/readDocument';
import { markdownBlocks } from '../report/proofread/markdown';
import { plainTextBlocks } from '../report/proofread/plainText';
import type { TextBlock } from '../report/proofread/textBlock';
import { workbookBlocks, type WorkbookText } from '../report/proofread/workbookBlocks';
import { readWorkbook } from './inputs';

/** The text of a file to proof-read, by the file's ending. @throws NgktError `file.kind` and what reading it throws */
export async function proofreadText(file: string): Promise<WorkbookText> {
  const name = path.basename(file);
  switch (path.extname(file).toLowerCase()) {
    case '.txt':
      return text(plainTextBlocks(decodeText(await readFile(file), name)));
    case '.md':
    case '.markdown':
      return text(markdownBlocks(decodeText(await readFile(file), name)));
    case '.docx':
      return text(readDocument(await readFile(file), { file: name, codec: nodeZipCodec }));
    case '.xlsx':
      return workbookBlocks((await readWorkbook(file)).snapshot());
    default:
      throw unknownKind(name);
  }
}

function text(blocks: readonly TextBlock[]): WorkbookText {
  return { blocks, unlabelled: [] };
}

function unknownKind(file: string): NgktError {
  const old = /\.(?:doc|rtf|odt|pdf)$/i.test(file);
  return new NgktError(
    'file.kind',
    {
      vi: `Chỉ soát được tệp .txt, .md, .docx và .xlsx.${old ? ' Hãy mở tệp bằng Word hoặc LibreOffice, lưu dạng .docx (hoặc chép phần chữ vào tệp .txt) rồi thử lại.' : ''}`,
      en: `Only .txt, .md, .docx and .xlsx files can be proof-read.${old ? ' Open the file in Word or LibreOffice and save it as .docx, or copy its text into a .txt file.' : ''}`,
    },
    { file },
  );
}
