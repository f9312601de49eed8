import { z } from 'zod';

export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

export function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'));
}

/** Exactly so many bytes, in the one base64 text that stands for them. */
export function base64Schema(length: number) {
  return z
    .string()
    .length(Math.ceil(length / 3) * 4)
    .refine((text) => {
      const bytes = fromBase64(text);
      return bytes.length === length && toBase64(bytes) === text;
    });
}
