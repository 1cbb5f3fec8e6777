// Writes the tables between `<!-- table: … -->` and `<!-- /table -->` in the documents: inputs and
// policy keys from the schemas in the code, outputs from action.yml. Needs Node 24, which reads .ts.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { markdownTable } from 'markdown-table';
import { parse } from 'yaml';
import { everyCommand } from '../src/cli/commands.ts';
import { inputsOf } from '../src/inputs/describe.ts';
import { policyTable } from './policy-table.mjs';

const commands = await everyCommand();

const block = /(<!-- table: ([a-z ]+) -->\n)[\s\S]*?(<!-- \/table -->)/g;

const files = ['README.md', 'docs/policy.md', ...globSync('actions/*/README.md').sort()];

for (const file of files) {
  const old = readFileSync(file, 'utf8');
  const text = old.replace(block, (...[, start, subject, end]) => {
    return `${start}\n${tableOf(subject)}\n\n${end}`;
  });
  if (text !== old) writeFileSync(file, text);
}

function tableOf(subject) {
  if (subject === 'commands') return commandTable();
  return subject === 'policy' ? policyTable() : actionTables(subject);
}

function commandTable() {
  const rows = commands.map(({ name, summary }) => {
    const action = actionFile(name);
    const where = action
      ? `\`${action.replace(/\/?action\.yml$/, '') || '.'}\``
      : 'command line only';
    return [`\`${name}\``, summary, where];
  });
  return markdownTable([['command', 'does', 'Action'], ...rows]);
}

function actionTables(name) {
  const command = commands.find((candidate) => candidate.name === name);
  const inputs = inputsOf(command.inputs).map((input) => {
    return [`\`${input.name}\``, cell(input.description), presetOf(input)];
  });
  const { outputs } = parse(readFileSync(actionFile(name), 'utf8'));
  const results = Object.entries(outputs).map(([output, { description }]) => {
    return [`\`${output}\``, cell(description)];
  });
  return [
    markdownTable([['input', 'what it is', 'default'], ...inputs]),
    markdownTable([['output', 'what it is'], ...results]),
  ].join('\n\n');
}

/** The place of an Action's metadata; the root holds `check`. */
function actionFile(name) {
  const file = name === 'check' ? 'action.yml' : `actions/${name}/action.yml`;
  return existsSync(file) ? file : undefined;
}

function presetOf(input) {
  if (input.required) return '**required**';
  const preset = input.githubDefault ?? input.default;
  return preset === undefined ? '' : `\`${preset}\``;
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
