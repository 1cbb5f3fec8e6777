import { z } from 'zod';

/** How many of something there are. */
export const count = z.int().nonnegative();

/** A place counted from 1: a line, a row, an attempt. */
export const ordinal = z.int().positive();
