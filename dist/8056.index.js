export const id = 8056;
export const ids = [8056];
export const modules = {

/***/ 82676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LF: () => (/* binding */ assignRoles),
  ns: () => (/* binding */ columnsFor),
  AS: () => (/* binding */ columnsOfSide),
  Ot: () => (/* binding */ roles),
  nd: () => (/* binding */ tellsSidesApart),
  hc: () => (/* binding */ valueColumns)
});

;// CONCATENATED MODULE: ./.build/domain/comparison/class-columns.js
/**
 * `prob_<class>`; `p<class>` where the class is a label, because many a plain column starts with a p;
 * `p<number>` where all labels are numbers. A pattern such as `proba_*` says it outright.
 */
function classColumns(columns, labels, pattern) {
    if (pattern !== undefined)
        return matching(columns, pattern);
    const whole = /^\d+$/;
    const numbered = labels.every((label) => whole.test(label));
    const short = (name) => labels.includes(name) || (numbered && whole.test(name));
    const named = columns.flatMap((column) => {
        if (column.startsWith('prob_'))
            return [{ column, className: asLabel(column.slice(5)) }];
        const className = asLabel(column.slice(1));
        return column.startsWith('p') && short(className) ? [{ column, className }] : [];
    });
    return named.some(({ className }) => labels.includes(className)) ? named : [];
}
/** The star stands for the class; with none, or with several, nobody knows what does. */
function matching(columns, pattern) {
    const [before = '', after, ...others] = pattern.split('*');
    if (after === undefined || others.length > 0)
        return [];
    return columns.flatMap((column) => {
        const fits = column.length > before.length + after.length &&
            column.startsWith(before) &&
            column.endsWith(after);
        const name = column.slice(before.length, column.length - after.length);
        return fits ? [{ column, className: asLabel(name) }] : [];
    });
}
/** A class as labels are read: `prob_True` and `prob_1.0` are of the classes `true` and `1`. */
function asLabel(className) {
    const isTruth = /^(true|false)$/i.test(className);
    return isTruth ? className.toLowerCase() : className.replace(/^(0|[1-9]\d*)\.0+$/, '$1');
}

;// CONCATENATED MODULE: ./.build/domain/comparison/roles.js

/** What a column can be for; the usual names of each role. */
const usualNames = {
    id: ['id'],
    label: ['label', 'y_true', 'target'],
    prediction: ['prediction', 'y_pred'],
    score: ['score', 'y_score'],
    weight: ['weight'],
    group: ['group'],
    query: ['query', 'query_id', 'qid'],
    samples: ['samples'],
    correct: ['correct'],
    winner: ['winner'],
    length: ['length'],
};
const roles = Object.keys(usualNames);
/** The columns of one model. */
function columnsOfSide(columns, side) {
    const { values = {}, ...others } = columns;
    const ofSide = (column) => (typeof column === 'string' ? column : column[side]);
    const named = Object.entries(others).flatMap(([role, column]) => {
        return column === undefined ? [] : [[role, ofSide(column)]];
    });
    const metrics = Object.entries(values).map(([metric, column]) => [metric, ofSide(column)]);
    return { ...Object.fromEntries(named), values: Object.fromEntries(metrics) };
}
/** Whether the policy names other columns for each model, so that one file may hold both. */
function tellsSidesApart({ values = {}, ...others }) {
    return [...Object.values(others), ...Object.values(values)].some((column) => {
        return typeof column === 'object' && column.baseline !== column.candidate;
    });
}
/** The columns of a role: the one that the policy names, else those with a usual name. */
function columnsFor(role, header, named) {
    const wanted = named[role] === undefined ? usualNames[role] : [named[role]];
    return header.filter((column) => wanted.includes(column));
}
/** Gives each role its column. */
function assignRoles(header, settings) {
    const { named, task, labels } = settings;
    const isRanking = task === 'ranking';
    const found = (role) => columnsFor(role, header, named);
    const score = found('score');
    const plain = ['id', 'label', 'prediction', 'score', 'weight', 'group'];
    const taken = plain.flatMap((role) => found(role));
    const free = header.filter((column) => !taken.includes(column));
    const probabilities = named.score === undefined && task !== 'generation' && !isRanking
        ? classColumns(free, labels, named.probabilities)
        : [];
    const group = isRanking ? queryColumns(header, named) : found('group');
    const values = valueColumns(header, settings);
    const clash = score.length > 0 ? columnsOf(probabilities) : [];
    const mistakes = [
        ...required('id', found('id'), named),
        ...(needsLabel(settings, values) ? required : optional)('label', found('label'), named),
        ...optional('prediction', found('prediction'), named),
        ...optional('score', [...score, ...clash], named),
        ...optional('weight', found('weight'), named),
        ...(isRanking ? required('query', group, named) : optional('group', group, named)),
        ...missingPattern(probabilities, named),
        ...repeated(probabilities),
        ...values.mistakes,
    ];
    const answers = [...found('prediction'), ...score, ...probabilities, ...values.columns];
    if (answers.length === 0 && mistakes.length === 0) {
        mistakes.push(mistakeOf('prediction', [], named));
    }
    if (mistakes.length > 0)
        return { kind: 'unclear', mistakes };
    return {
        kind: 'known',
        roles: {
            id: found('id')[0] ?? '',
            label: found('label')[0] ?? null,
            prediction: found('prediction')[0] ?? null,
            score: score[0] ?? null,
            weight: found('weight')[0] ?? null,
            group: group[0] ?? null,
            right: null,
            probabilities,
            values: new Map(values.columns),
        },
    };
}
/** Without labels only what counts by itself can be judged: custom metrics, passes, wins. */
function needsLabel({ task }, { columns }) {
    if (task === 'generation')
        return false;
    return task !== undefined || columns.length === 0;
}
/** Of a ranking the group is its query, under any of both names. */
function queryColumns(header, named) {
    const queries = columnsFor('query', header, named);
    if (named.query !== undefined || (queries.length > 0 && named.group === undefined)) {
        return queries;
    }
    return columnsFor('group', header, named);
}
const counts = ['samples', 'correct', 'winner', 'length'];
/** Columns of numbers: of the custom metrics that rules ask for, and what generation counts. */
function valueColumns(header, { named, task, metrics }) {
    const columns = [];
    const mistakes = [];
    for (const metric of metrics) {
        const asked = Object.hasOwn(named.values, metric) ? named.values[metric] : undefined;
        const spelled = header.filter((column) => hyphened(column) === hyphened(metric));
        const fallback = spelled.length > 0 || named.value === undefined ? spelled : [named.value];
        const found = asked === undefined ? fallback : header.filter((column) => column === asked);
        const [column] = found;
        if (column !== undefined && found.length === 1 && header.includes(column)) {
            columns.push([metric, column]);
        }
        else if (found.length > 0 || asked !== undefined) {
            const missing = found.filter((one) => header.includes(one));
            mistakes.push({
                role: 'value',
                found: missing,
                named: asked ?? named.value,
                usual: [metric],
            });
        }
    }
    for (const role of counts) {
        const found = columnsFor(role, header, named);
        // A plain column may be called "length" where nothing is generated.
        if (task !== 'generation' && named[role] === undefined)
            continue;
        mistakes.push(...optional(role, found, named));
        if (found[0] !== undefined)
            columns.push([role, found[0]]);
    }
    return { columns, mistakes };
}
function hyphened(name) {
    return name.replaceAll('_', '-');
}
function required(role, found, named) {
    return found.length === 1 ? [] : [mistakeOf(role, found, named)];
}
/** A role that may stay empty is wrong only with two columns, or without the one that is named. */
function optional(role, found, named) {
    const absent = named[role] !== undefined && found.length === 0;
    return absent || found.length > 1 ? [mistakeOf(role, found, named)] : [];
}
function mistakeOf(role, found, named) {
    return { role, found, named: named[role], usual: usualNames[role] };
}
function missingPattern(probabilities, { probabilities: pattern }) {
    if (pattern === undefined || probabilities.length > 0)
        return [];
    return [{ role: 'probabilities', found: [], named: pattern, usual: ['prob_*'] }];
}
/** `prob_a` beside `pa` would give the class two probabilities. */
function repeated(probabilities) {
    const twice = probabilities.filter(({ className }, at) => {
        return probabilities.some((other, place) => other.className === className && place !== at);
    });
    if (twice.length === 0)
        return [];
    return [{ role: 'score', found: columnsOf(twice), named: undefined, usual: usualNames.score }];
}
function columnsOf(probabilities) {
    return probabilities.map(({ column }) => column);
}


/***/ }),

/***/ 24592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isNews),
/* harmony export */   s: () => (/* binding */ commentModes)
/* harmony export */ });
/* harmony import */ var _comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72221);

/** When a comment may first appear on a pull request. */
const commentModes = ['always', 'on-change', 'on-failure', 'never'];
/** Whether a reviewer should hear of an outcome unasked: it did not pass, or a model differs. */
function isNews(outcome) {
    if (outcome.verdict !== 'passed' || outcome.result === null)
        return true;
    switch (outcome.command) {
        case 'compare':
            return modelsDiffer(outcome.result);
        case 'promote':
            return outcome.result.moved;
        default:
            return false;
    }
}
/** A first model differs from having none; two models differ where a row or a number does. */
function modelsDiffer({ baseline, flips, rules }) {
    if (!baseline)
        return true;
    if (flips && flips.fixed + flips.broken > 0)
        return true;
    return rules.some(({ operator, estimate }) => (0,_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutChange */ .wC)(operator) && estimate !== 0);
}


/***/ }),

/***/ 28056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyForm: () => (/* binding */ policyForm),
  policySchema: () => (/* binding */ policySchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/domain/news.js
var news = __webpack_require__(24592);
// EXTERNAL MODULE: ./.build/domain/verdict.js
var verdict = __webpack_require__(12766);
;// CONCATENATED MODULE: ./.build/inputs/card-policy.js

/** The policy's part about the model card. */
const cardSchema = schemas/* strictObject */.rej({
    file: schemas/* string */.YjP()
        .trim()
        .min(1)
        .optional()
        .describe('What people wrote about the model: a Markdown file, copied into its card as it is.'),
    'hub-dataset': schemas/* string */.YjP()
        .regex(/^[\w.-]+\/[\w.-]+$/, 'Write it as owner/name')
        .optional()
        .describe('The benchmark on the Hugging Face Hub that the rows are from: `owner/name`.'),
    'hub-task': schemas/* string */.YjP()
        .regex(/^[\w.-]+$/, 'Use letters, digits, dots, dashes and underscores')
        .optional()
        .describe('The task of this benchmark, as its `eval.yaml` names it.'),
})
    .describe('What the model card says besides the results.');
const within = schemas/* object */.Ikc({ card: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}) });
/** Half of a benchmark's name names nothing. */
function cardProblems(content, file, line) {
    const { card = {} } = within.safeParse(content).data ?? {};
    const given = hubKeys.filter((key) => key in card);
    const [here] = given;
    if (here === undefined || given.length === 2)
        return [];
    const other = here === 'hub-task' ? 'hub-dataset' : 'hub-task';
    const at = line(['card', here]);
    return [
        {
            code: 'card-benchmark',
            what: `"card.${here}" stands without "card.${other}".`,
            why: 'Only both together name a task of a benchmark.',
            next: `Set "card.${other}" too, or take "card.${here}" out.`,
            file,
            ...(at !== undefined && { line: at }),
        },
    ];
}
const hubKeys = ['hub-dataset', 'hub-task'];

// EXTERNAL MODULE: ./.build/domain/comparison/roles.js + 1 modules
var roles = __webpack_require__(82676);
// EXTERNAL MODULE: ./.build/domain/comparison/rule.js
var rule = __webpack_require__(20735);
// EXTERNAL MODULE: ./.build/inputs/fairness.js + 2 modules
var fairness = __webpack_require__(55545);
// EXTERNAL MODULE: ./.build/inputs/rule-schema.js
var rule_schema = __webpack_require__(60012);
// EXTERNAL MODULE: ./.build/inputs/slices.js
var inputs_slices = __webpack_require__(78691);
;// CONCATENATED MODULE: ./.build/inputs/compare-policy.js







const columnName = schemas/* string */.YjP().min(1);
const namedColumn = schemas/* union */.KCZ([columnName, schemas/* strictObject */.rej({ baseline: columnName, candidate: columnName })], { error: 'Name a column, or one for each model: {baseline: a, candidate: b}' });
const meanings = {
    id: 'Names the row in both files.',
    label: 'The true answer.',
    prediction: 'The answer of the model.',
    score: 'The score of the positive class; of a ranking the score of the document.',
    weight: 'How much the row counts.',
    group: 'Rows of one group belong together: a person, a device.',
    query: 'The query of a ranking that the row belongs to.',
    samples: 'How many answers were sampled, for `pass-at-<k>`.',
    correct: 'How many of them were right, for `pass-at-<k>`.',
    winner: 'Who won the row: 1 the baseline, 2 the candidate, 0 or 1.5 nobody, for win-rate.',
    length: 'The length of the answer.',
};
const roleColumns = Object.fromEntries(roles/* roles */.Ot.map((role) => [role, namedColumn.optional().describe(meanings[role])]));
const columns = schemas/* strictObject */.rej({
    ...roleColumns,
    probabilities: namedColumn
        .optional()
        .describe('A pattern such as `p*`: one column with the probability of each class.'),
    value: namedColumn.optional().describe("The row's score in a metric of your own."),
    values: schemas/* record */.g1P(schemas/* string */.YjP().min(1), namedColumn)
        .optional()
        .describe('The same where there are several such metrics, by the name of the metric.'),
})
    .describe('Which column plays which role, where its name is not one of the usual ones.');
const unmatched = schemas/* union */.KCZ([schemas/* int */.Whr().min(0), schemas/* string */.YjP().regex(/^\d+(\.\d+)?%$/)], {
    error: 'Use a number of rows such as 10, or a share such as "1%"',
});
/** How a candidate is compared with the baseline. */
const compareSchema = schemas/* strictObject */.rej({
    task: schemas/* enum */.k5n(rule/* tasks */.v)
        .optional()
        .describe('What kind of model it is; default: told from the columns.'),
    columns: columns.default({}),
    positive: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])
        .optional()
        .describe('The label of the positive class.'),
    threshold: schemas/* number */.aig()
        .min(0)
        .max(1)
        .default(0.5)
        .describe('From this score on a row is positive.'),
    alpha: schemas/* number */.aig().gt(0).lt(0.5).default(0.05).describe('One-sided error of each bound.'),
    'on-undecided': schemas/* enum */.k5n(verdict/* undecidedPolicies */.kx)
        .default('warn')
        .describe('Whether an undecided rule blocks; `warn`: only one that leans wrong.'),
    rules: schemas/* array */.YOg(rule_schema/* ruleSchema */.A).min(1).optional().describe('What must hold; all of it.'),
    slices: inputs_slices/* slicesSchema */.HZ,
    fairness: fairness/* fairnessSchema */.N5,
    'min-rows': schemas/* int */.Whr()
        .min(1)
        .default(100)
        .describe('A slice or group with fewer rows is too small to say anything of it.'),
    'max-unmatched': unmatched
        .default(0)
        .describe('How many rows of one file may be missing in the other: a number, or a share.'),
    'empty-queries': schemas/* enum */.k5n(['zero', 'skip'])
        .optional()
        .describe('What a query without a relevant document counts; needed as soon as there is one.'),
    'show-columns': schemas/* array */.YOg(columnName)
        .default([])
        .describe('Columns that reports may show beside the id of a row that broke.'),
    filter: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('The filter of lm-evaluation-harness whose answers count, where a log has several.'),
});

// EXTERNAL MODULE: ./.build/inputs/provenance-policy.js
var provenance_policy = __webpack_require__(27342);
// EXTERNAL MODULE: ./.build/inputs/rules.js + 1 modules
var inputs_rules = __webpack_require__(94205);
// EXTERNAL MODULE: ./.build/inputs/splits.js
var splits = __webpack_require__(69781);
;// CONCATENATED MODULE: ./.build/inputs/train-policy.js

const path = schemas/* string */.YjP().trim().min(1);
const outputs = schemas/* strictObject */.rej({
    model: path.optional().describe('The model: a file, or a folder of files.'),
    metrics: path.optional().describe('A JSON file of metrics.'),
    predictions: path.optional().describe('Predictions on the held-out rows: CSV, JSONL or Parquet.'),
});
const gpu = schemas/* strictObject */.rej({
    count: schemas/* int */.Whr().positive().default(1).describe('How many GPUs the training needs.'),
    'memory-gib': schemas/* number */.aig().positive().optional().describe('Free memory on each of them, in GiB.'),
    'smoke-test': schemas/* string */.YjP()
        .trim()
        .min(1)
        .optional()
        .describe('A command that works on the GPU for a moment; training starts only when it succeeds within a minute.'),
});
const checkpoint = schemas/* strictObject */.rej({
    path: path.describe('The folder that the command writes its checkpoints to.'),
    store: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('URI of the store where they outlive the job: `file:`, `actions-cache:` or `s3:`; default: `actions-cache:` in a workflow, else `file:.contender/checkpoints`.'),
    'every-minutes': schemas/* number */.aig()
        .positive()
        .default(10)
        .describe('How often a new one is saved to the store while it trains.'),
    'grace-seconds': schemas/* number */.aig()
        .positive()
        .default(120)
        .describe('How long the command may take for a last one when a limit or a notice ends it.'),
});
const named = schemas/* string */.YjP().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, {
    error: 'Use the name of a variable: letters, digits and _',
});
const job = schemas/* strictObject */.rej({
    image: path
        .optional()
        .describe('The container image that trains, best by its digest: `name@sha256:…`.'),
    cpus: schemas/* number */.aig().positive().optional().describe('Processor cores.'),
    'memory-gib': schemas/* number */.aig().positive().optional().describe('Memory, in GiB.'),
    'shared-memory-gib': schemas/* number */.aig()
        .positive()
        .optional()
        .describe('Shared memory, in GiB, which data loaders of several processes need.'),
    'queue-minutes': schemas/* number */.aig()
        .positive()
        .default(60)
        .describe('How long it may wait for a place before it is taken back.'),
    variables: schemas/* array */.YOg(named)
        .default([])
        .describe('Names of variables that are handed on; nothing else of the environment is.'),
    secrets: schemas/* record */.g1P(named, path)
        .default({})
        .describe("Variables of the command, each with the name of a secret in the cluster's own store."),
});
const price = schemas/* number */.aig().nonnegative().optional();
const prices = schemas/* strictObject */.rej({
    currency: schemas/* string */.YjP()
        .regex(/^[A-Z]{3}$/, { error: 'Use three capital letters, such as EUR' })
        .describe('The currency, by its three letters.'),
    'gpu-hour': price.describe('An hour of one GPU.'),
    'machine-hour': price.describe('An hour of the machine.'),
    'kilowatt-hour': price.describe('A kilowatt-hour that the GPUs use.'),
});
/** `train`: how a model is made, and what that may take. */
const trainSchema = schemas/* strictObject */.rej({
    run: schemas/* string */.YjP().trim().min(1).optional().describe('The training command.'),
    backend: schemas/* string */.YjP()
        .default('local:')
        .describe('URI of the place where it runs: `local:`, `docker:`, `podman:`, `k8s:`, `trainjob:`, `pytorchjob:`, `slurm:`, `ray:` or `sagemaker:`.'),
    'timeout-minutes': schemas/* number */.aig()
        .positive()
        .optional()
        .describe('After these minutes the command is ended.'),
    gpu: gpu
        .optional()
        .describe('The GPUs that must be there, healthy and free before training starts.'),
    'max-gpu-hours': schemas/* number */.aig()
        .positive()
        .optional()
        .describe('After so many hours of all its GPUs together the command is ended.'),
    'max-cost': schemas/* number */.aig()
        .positive()
        .optional()
        .describe('At this cost, by the prices below, the command is ended.'),
    prices: prices.optional().describe('What an hour costs: the report tells the cost by it.'),
    checkpoint: checkpoint
        .optional()
        .describe('What a later attempt goes on from after a cancellation, a crash or a timeout.'),
    tracking: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('URI of the server that is told the metrics while it trains: `mlflow:<url>`.'),
    'allow-uncommitted': schemas/* boolean */.zMY()
        .default(false)
        .describe('Train although files differ from the commit; the difference is kept with the record.'),
    job: job.optional().describe('What a job elsewhere asks for: in a container or on a cluster.'),
    outputs: outputs.default({}),
});

// EXTERNAL MODULE: ./.build/inputs/waivers.js
var waivers = __webpack_require__(64971);
;// CONCATENATED MODULE: ./.build/inputs/policy-schema.js












const policy_schema_name = schemas/* string */.YjP().trim().min(1).max(100);
const policy_schema_path = schemas/* string */.YjP().trim().min(1);
const data = schemas/* strictObject */.rej({
    path: schemas/* union */.KCZ([policy_schema_path, schemas/* array */.YOg(policy_schema_path).min(1)])
        .describe('Files of one data set: a file, a folder, a pattern such as `data/**/*.csv`, or a list of them; or the folder of a Delta Lake or Iceberg table.'),
    contract: policy_schema_path.describe('The ODCS contract; of several objects `file.yml#object` picks one.'),
    profile: policy_schema_path
        .optional()
        .describe('The profile of `contender profile` that the data is compared with for drift.'),
})
    .describe('One data set and the contract that it must keep.');
/** Who says yes before a stage moves. */
const approvals = ['environment', 'issue', 'none'];
const stage = schemas/* strictObject */.rej({
    alias: policy_schema_name.describe('The registry alias that marks this stage.'),
    from: policy_schema_name.optional().describe('The stage that a version must hold before.'),
    registry: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('URI of a registry of its own: a version is copied there, its digest proved on arrival.'),
    approval: schemas/* enum */.k5n(approvals)
        .optional()
        .describe('Who says yes: the reviewers of the environment, people in an issue, or nobody; default: environment, where one is named.'),
    environment: policy_schema_name.optional().describe('The GitHub environment whose reviewers must approve.'),
    approvers: schemas/* array */.YOg(policy_schema_name)
        .min(1)
        .optional()
        .describe('Who may approve in an issue: logins, teams as `@org/team`, and who owns a path as `CODEOWNERS:<path>`.'),
    'approval-days': schemas/* number */.aig()
        .positive()
        .max(90)
        .default(7)
        .describe('For so many days an approval in an issue counts.'),
    'wait-minutes': schemas/* number */.aig()
        .min(0)
        .max(300)
        .default(0)
        .describe('How long a job waits for an approval in an issue; 0: it ends, to be run again.'),
    needs: schemas/* array */.YOg(schemas/* enum */.k5n(['validate', 'compare']))
        .min(1)
        .describe('Evidence that must be there.'),
    'on-undecided': schemas/* enum */.k5n(verdict/* undecidedPolicies */.kx)
        .default('fail')
        .describe('Whether undecided evidence blocks the promotion.'),
    'max-age-days': schemas/* number */.aig().positive().default(30).describe('Older evidence is refused.'),
    provenance: provenance_policy/* provenanceSchema */.j.optional(),
});
const baseline = schemas/* strictObject */.rej({
    alias: policy_schema_name.default('champion').describe('The registry alias of the model to beat.'),
    anchor: policy_schema_name
        .optional()
        .describe('A pinned release, such as `v3`: rules no-worse must hold against it too.'),
    'on-missing': schemas/* enum */.k5n(['fail', 'first-model'])
        .default('fail')
        .describe('Without a baseline: fail, or judge the floors only.'),
});
const report = schemas/* strictObject */.rej({
    comment: schemas/* enum */.k5n(news/* commentModes */.s)
        .default('on-change')
        .describe('When a comment may first appear on a pull request.'),
});
/** `contender.yml`: what must hold. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('The version of this format.'),
    model: policy_schema_name.describe('The name of the model in the registry.'),
    registry: schemas/* string */.YjP().min(1).optional().describe('URI of the model registry: `file:registry`.'),
    ledger: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('URI of the ledger; default: inside a file registry.'),
    baseline: baseline.prefault({}),
    data: schemas/* record */.g1P(policy_schema_name, data).default({}),
    splits: schemas/* array */.YOg(splits/* splitSchema */.Wk)
        .default([])
        .describe('What must hold between the data sets of training and evaluation.'),
    train: trainSchema.prefault({}),
    compare: compareSchema.prefault({}),
    stages: schemas/* record */.g1P(policy_schema_name, stage).default({}),
    waivers: waivers/* waiversSchema */.J,
    report: report.prefault({}),
    card: cardSchema.prefault({}),
})
    .describe('What must hold before a model ships.');
/** A rule that cannot be judged is found by every command, not only after hours of training. */
function policyForm(file) {
    return {
        schema: policySchema,
        mistakes(content, line) {
            return [
                ...(0,splits/* splitProblems */.Zb)(content, file, line),
                ...compareProblems(content, file, line),
                ...cardProblems(content, file, line),
            ];
        },
    };
}
const policy_schema_within = schemas/* object */.Ikc({ compare: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
function compareProblems(content, file, line) {
    const compare = policy_schema_within.safeParse(content).data?.compare ?? {};
    const placesOf = (key) => ({
        file,
        line: (...keys) => {
            return line(['compare', key, ...keys.filter((part) => part !== undefined)]);
        },
    });
    const slices = (0,inputs_slices/* requestsIn */.q)(compare.slices);
    const rules = listOf(compare.rules);
    return [
        ...(0,inputs_rules/* ruleProblems */.b0)(rules, { ...placesOf('rules'), slices }),
        ...(0,inputs_slices/* sliceProblems */.zB)(slices ?? [], placesOf('slices')),
        ...(0,fairness/* fairnessProblems */.KI)(listOf(compare.fairness), placesOf('fairness'), (0,inputs_rules/* ruleIds */.Zl)(rules)),
    ];
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 35696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ spanForm),
/* harmony export */   w: () => (/* binding */ parseSpan)
/* harmony export */ });
/** An ISO 8601 duration without years and months, whose lengths depend on the calendar. */
const spanForm = /^P(?!$)(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,6})?S)?)?$/;
const micros = {
    W: 604_800_000_000,
    D: 86_400_000_000,
    H: 3_600_000_000,
    M: 60_000_000,
    S: 1_000_000,
};
/** The length in microseconds of a text that has the form. */
function parseSpan(text) {
    const parts = [...text.matchAll(/(\d+(?:\.\d+)?)([WDHMS])/g)];
    return parts.reduce((sum, [, value = '0', unit = 'S']) => {
        return sum + Math.round(Number(value) * (micros[unit] ?? 0));
    }, 0);
}


/***/ }),

/***/ 69781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Wk: () => (/* binding */ splitSchema),
/* harmony export */   Zb: () => (/* binding */ splitProblems)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35696);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76856);



const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1);
const names = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(name).default([]);
/** One entry of `splits:`; the sets of `test` are each compared with `train`. */
const splitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    train: name.describe('The data set that the model is trained on.'),
    test: zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([name, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(name).min(1)]).describe('One held-out data set, or several.'),
    keys: names.describe("Columns that together name a row: no test row may have a train row's."),
    groups: names.describe('Columns of which no value may be on both sides, such as a user.'),
    ignore: names.describe('Columns that duplicate rows and label leakage are looked for without.'),
    time: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        column: name.describe('A date or timestamp: every test row must be after the last train row.'),
        gap: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .regex(_span_js__WEBPACK_IMPORTED_MODULE_0__/* .spanForm */ .$, 'Use an ISO 8601 duration of weeks, days or a time, such as P1D or PT36H')
            .optional()
            .describe('How long after; default: any time after.'),
    })
        .optional(),
    label: name.optional().describe('The label, which no other column alone may tell.'),
})
    .describe('Two data sets between which nothing may leak.');
const namesWithin = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()).default({}),
    splits: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
});
/** What a split says of its sets, whatever else is wrong with it. */
const setsWithin = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ train: splitSchema.shape.train, test: splitSchema.shape.test });
/** Splits that name data sets which the policy does not have, or compare one with itself. */
function splitProblems(content, file, line) {
    const { data, splits } = namesWithin.safeParse(content).data ?? { data: {}, splits: [] };
    const known = Object.keys(data);
    return splits.flatMap((split, index) => {
        const parsed = setsWithin.safeParse(split).data;
        if (!parsed)
            return [];
        const at = (...keys) => placeOf(file, line(['splits', index, ...keys]));
        const tests = [parsed.test].flat();
        const unknown = [
            ['train', parsed.train],
            ...tests.map((test) => ['test', test]),
        ]
            .filter(([, set]) => !known.includes(set))
            .map(([key, set]) => ({ ...unknownSet(set, known), ...at(key) }));
        const itself = tests.includes(parsed.train)
            ? [{ ...sameSet(parsed.train), ...at('test') }]
            : [];
        const twice = tests.find((test, place) => tests.indexOf(test) !== place);
        return [...unknown, ...itself, ...(twice ? [{ ...repeatedSet(twice), ...at('test') }] : [])];
    });
}
function unknownSet(name, known) {
    return {
        code: 'split-data',
        what: `The split names the data set "${name}", which the policy does not have.`,
        why: 'Only data sets under data: have files and a contract.',
        next: known.length > 0 ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(name, known) : 'List it under data:.',
    };
}
function sameSet(name) {
    return {
        code: 'split-data',
        what: `The split compares the data set "${name}" with itself.`,
        why: 'Every row would be on both sides.',
        next: 'Name a held-out data set in test.',
    };
}
function repeatedSet(name) {
    return {
        code: 'split-data',
        what: `The split names the data set "${name}" twice.`,
        why: 'Results are told apart by the names of both sets.',
        next: 'Remove one of them.',
    };
}
function placeOf(file, line) {
    return { file, ...(line !== undefined && { line }) };
}


/***/ })

};
