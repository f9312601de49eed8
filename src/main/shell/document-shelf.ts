import { createHash } from 'node:crypto';
import { documentOrigin } from './addresses';
import { answerHeaders, documentPolicy, refusal } from './content-policy';

/** Holds documents that are being printed: in memory only, each under an address that can't be guessed. */
export interface DocumentShelf {
  /** Puts a document on the shelf until `takeAway`. */
  put(html: string): ShelvedDocument;
  answer(request: { readonly method: string; readonly url: string }): Response;
}

export interface ShelvedDocument {
  readonly url: string;
  takeAway(): void;
}

export function createDocumentShelf(newToken: () => string): DocumentShelf {
  const documents = new Map<string, string>();
  return {
    put(html) {
      const url = `${documentOrigin}/${newToken()}`;
      documents.set(url, html);
      return { url, takeAway: () => void documents.delete(url) };
    },
    answer(request) {
      if (request.method !== 'GET') return refusal(405);
      const html = documents.get(request.url);
      if (html === undefined) return refusal(404);
      // Once is enough: what has been loaded needn't be asked for again.
      documents.delete(request.url);
      return new Response(html, {
        headers: answerHeaders('text/html; charset=utf-8', documentPolicy(styleHashes(html))),
      });
    },
  };
}

/** Only the style sheet in the head is ours; whatever looks like one further on came with the text and stays inert. */
function styleHashes(html: string): string[] {
  const head = html.split(/<body[\s>]/i, 1)[0] ?? '';
  return [...head.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)].map((match) =>
    createHash('sha256')
      .update(match[1] ?? '', 'utf8')
      .digest('base64'),
  );
}
