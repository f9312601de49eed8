import { z } from 'zod';
import { texts } from '../../app/texts';
import { shortestPassword } from './password-feedback';

/** A new password as far as the form can judge it; main knows which ones are too common. */
export const newPasswordSchema = z
  .string()
  .min(1, texts.kluis.password.missing)
  .refine(
    (password) => password === '' || [...password.normalize('NFKC')].length >= shortestPassword,
    texts.kluis.password.tooShort,
  );
