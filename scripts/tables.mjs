// Writes the tables between `<!-- table: … -->` and `<!-- /table -->` in the documents: inputs and
// policy keys from the schemas in the code, outputs from action.yml, all of a reusable workflow from its
// file. Needs Node 24, which reads .ts.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { markdownTable } from 'markdown-table';
import { parse } from 'yaml';
import { everyCommand } from '../src/cli/commands.ts';
import { inputsOf } from '../src/inputs/describe.ts';
import { policyTable } from './policy-table.mjs';

const commands = await everyCommand();

const block = /(<!-- table: ([a-z -]+) -->\n)[\s\S]*?(<!-- \/table -->)/g;

/** Of the tables of a reusable workflow. */
const headings = {
  inputs: ['input', 'what it is', 'default'],
  outputs: ['output', 'what it is'],
  permissions: ['job', 'permissions'],
};

const files = [
  'README.md',
  'docs/policy.md',
  ...globSync('{actions/*/README,docs/workflows/*}.md').sort(),
];

for (const file of files) {
  const old = readFileSync(file, 'utf8');
  const text = old.replace(block, (...[, start, subject, end]) => {
    return `${start}\n${tableOf(subject)}\n\n${end}`;
  });
  if (text !== old) writeFileSync(file, text);
}

function tableOf(subject) {
  if (subject === 'commands') return commandTable();
  if (subject.startsWith('ml-')) return workflowTable(...subject.split(' '));
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

/** One of three tables of a reusable workflow: inputs, outputs, or what each job asks of the token. */
function workflowTable(name, part) {
  const { on, jobs } = parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8'));
  const rows = {
    inputs: () => Object.entries(on.workflow_call.inputs).map(workflowInput),
    outputs: () => Object.entries(on.workflow_call.outputs).map(workflowOutput),
    permissions: () => Object.entries(jobs).map(workflowJob),
  };
  return markdownTable([headings[part], ...rows[part]()]);
}

function workflowInput([name, { description, required, default: preset }]) {
  const shown = preset === '' ? '' : `\`${preset}\``;
  return [`\`${name}\``, cell(description), required ? '**required**' : shown];
}

function workflowOutput([name, { description }]) {
  return [`\`${name}\``, cell(description)];
}

function workflowJob([name, { permissions }]) {
  const asked = Object.entries(permissions).map(([key, access]) => `\`${key}: ${access}\``);
  return [`\`${name}\``, asked.join(', ')];
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
