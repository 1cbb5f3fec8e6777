import { z } from 'zod';
import {
  type CheckCommandResult,
  checkStates,
  commentStates,
  type ReportedOutcome,
  type ReportResult,
} from '../../domain/reporting.ts';
import { verdicts } from '../../domain/verdict.ts';

const reported = z.object({
  command: z.string(),
  key: z.string(),
  verdict: z.enum(verdicts),
  title: z.string(),
}) satisfies z.ZodType<ReportedOutcome>;

export const reportResultSchema = z.object({
  joint: z.enum(verdicts),
  outcomes: z.array(reported),
  missing: z.array(z.string()),
  comment: z.enum(commentStates),
  commentUrl: z.string().nullable(),
  check: z.enum(checkStates),
  checkUrl: z.string().nullable(),
  html: z.string().nullable(),
}) satisfies z.ZodType<ReportResult>;

export const checkResultSchema = z.object({
  outcomes: z.array(reported),
}) satisfies z.ZodType<CheckCommandResult>;
