import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { textOfHtml } from './html-text';
import type { LetterFile } from './letter-file';
import { letterLimits } from './letter-limits';
import { type LetterTextAnswer, UnreadableLetter } from './letter-text-answer';
import { decodedText } from './text-encoding';
import { checkZip } from './zip-check';

/** Word files with a password, and those of before 2007, begin so. */
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** The text of a letter in a .docx, .pdf or .txt. Runs in a process of its own: see `letter-process.ts`. */
export async function readLetterFile(file: LetterFile): Promise<LetterTextAnswer> {
  try {
    const text =
      'path' in file
        ? await textOf(extname(file.path).toLowerCase(), await readFile(file.path))
        : await textOf(file.extension, Buffer.from(file.bytes));
    if (text.trim() === '') return { ok: false, problem: 'noText' };
    return { ok: true, text: text.slice(0, letterLimits.characters) };
  } catch (error) {
    return { ok: false, problem: error instanceof UnreadableLetter ? error.problem : 'damaged' };
  }
}

async function textOf(kind: string, bytes: Buffer): Promise<string> {
  if (bytes.length === 0) throw new UnreadableLetter('empty');
  if (kind === '.docx') return await textOfWord(bytes);
  if (kind === '.pdf') return await textOfPdf(bytes);
  if (kind === '.txt' || kind === '.text') return decodedText(bytes);
  throw new UnreadableLetter('unsupported');
}

async function textOfWord(bytes: Buffer): Promise<string> {
  if (bytes.subarray(0, 8).equals(compoundFile)) {
    const locked = bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    throw new UnreadableLetter(locked ? 'encrypted' : 'notWhatItSays');
  }
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw new UnreadableLetter('notWhatItSays');
  checkZip(bytes);
  if (!bytes.includes('word/document.xml')) throw new UnreadableLetter('notWhatItSays');
  // Loaded only here: each of the two libraries takes longer to start than most letters to read.
  const { default: mammoth } = await import('mammoth');
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage });
  return textOfHtml(value);
}

async function textOfPdf(bytes: Buffer): Promise<string> {
  if (!bytes.subarray(0, 1024).includes('%PDF-')) throw new UnreadableLetter('notWhatItSays');
  const unpdf = await import('unpdf');
  const pdf = await opened(unpdf, new Uint8Array(bytes));
  if (pdf.numPages > letterLimits.pages) throw new UnreadableLetter('tooMuchInside');
  const { text } = await unpdf.extractText(pdf, { mergePages: false });
  return text.join('\n');
}

type Unpdf = typeof import('unpdf');

async function opened(unpdf: Unpdf, bytes: Uint8Array): ReturnType<Unpdf['getDocumentProxy']> {
  try {
    return await unpdf.getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: false, isEvalSupported: false });
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableLetter(locked ? 'encrypted' : 'damaged');
  }
}
