export const id = 5384;
export const ids = [5384];
export const modules = {

/***/ 65773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  profile: () => (/* binding */ profile_profile)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/domain/data/drift/canonical.js
/** The profile's text: keys sorted, shortest digits that read back the same, a line for each column. */
function profileText({ columns, ...head }) {
    const lines = sorted(columns).map(([name, column]) => {
        return `    ${JSON.stringify(name)}: ${compact(column)}`;
    });
    const body = lines.length > 0 ? `{\n${lines.join(',\n')}\n  }` : '{}';
    const members = sorted({ ...head, columns: body }).map(([key, value]) => {
        return `  ${JSON.stringify(key)}: ${key === 'columns' ? value : JSON.stringify(value)}`;
    });
    return `{\n${members.join(',\n')}\n}\n`;
}
/** On one line, in the order of the keys. */
function compact(value) {
    const members = sorted({ ...value }).map(([key, member]) => {
        return `${JSON.stringify(key)}: ${JSON.stringify(member)}`;
    });
    return `{${members.join(', ')}}`;
}
function sorted(value) {
    return Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
}

// EXTERNAL MODULE: ./.build/domain/data/drift/compared.js
var compared = __webpack_require__(22767);
// EXTERNAL MODULE: ./.build/domain/data/drift/plan.js
var plan = __webpack_require__(49317);
// EXTERNAL MODULE: ./.build/domain/data/drift/profile.js
var profile = __webpack_require__(98049);
;// CONCATENATED MODULE: ./.build/domain/data/drift/profile-result.js
/** What a profile keeps of a column, in words; `why` it keeps no values. */
function holds(profile, why) {
    switch (profile.kind) {
        case 'opaque':
            return `only its nulls, since ${why}`;
        case 'categorical': {
            const { length } = profile.values;
            return profile.complete ? `all ${length} values` : `the ${length} most frequent values`;
        }
        case 'numeric': {
            const { grid, counts } = profile;
            return `${grid.length} points and ${counts.length} bins`;
        }
    }
}

// EXTERNAL MODULE: ./.build/domain/data/findings.js
var findings = __webpack_require__(84552);
// EXTERNAL MODULE: ./.build/domain/data/judge.js + 3 modules
var judge = __webpack_require__(70353);
// EXTERNAL MODULE: ./.build/domain/data/plan.js
var data_plan = __webpack_require__(98257);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(52945);
// EXTERNAL MODULE: ./.build/inputs/contract.js + 35 modules
var contract = __webpack_require__(26069);
// EXTERNAL MODULE: ./.build/inputs/data-digests.js + 1 modules
var data_digests = __webpack_require__(23550);
// EXTERNAL MODULE: ./.build/inputs/data-references.js
var data_references = __webpack_require__(92399);
// EXTERNAL MODULE: ./.build/inputs/data-sets.js
var data_sets = __webpack_require__(77700);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var inputs_digest = __webpack_require__(87396);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(70361);
// EXTERNAL MODULE: ./.build/inputs/own-place.js
var own_place = __webpack_require__(81036);
// EXTERNAL MODULE: ./.build/inputs/policy.js + 3 modules
var inputs_policy = __webpack_require__(56164);
// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(45496);
// EXTERNAL MODULE: ./.build/commands/validation/measure-checks.js + 1 modules
var measure_checks = __webpack_require__(97361);
// EXTERNAL MODULE: ./.build/commands/validation/targets.js
var validation_targets = __webpack_require__(1595);
;// CONCATENATED MODULE: ./.build/commands/profile.js






















const inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    data: (0,fields/* text */.Qq)().describe("The data set to keep a picture of: a name of the policy's data, or a path."),
    contract: (0,fields/* text */.Qq)()
        .optional()
        .describe("Path of its ODCS contract, with #object to pick one of several; default: the policy's."),
    output: (0,fields/* text */.Qq)().describe('Path of the profile to write, a JSON file.'),
    engine: (0,fields/* text */.Qq)().default('duckdb:').describe('URI of the engine that counts.'),
});
/** Freezes what a data set is like, for later ones to be compared with. */
const profile_profile = {
    name: 'profile',
    summary: 'keeps a small picture of a data set, which validate compares later data with',
    inputs,
    async run(given, open) {
        const policy = await (0,inputs_policy/* readPolicy */.T4)(given.policy);
        const wanted = { data: [given.data], contract: given.contract };
        const promised = await (0,data_sets/* readPromisedData */.k)(wanted, policy);
        const [data] = promised;
        if (!data)
            throw new Error('The data was found a moment ago.');
        const references = await (0,data_references/* readReferences */.P)(promised, policy);
        const digests = await (0,data_digests/* digestData */.B)({ [data.name]: data.paths });
        const contractPath = (0,contract/* contractFile */.V)(data.reference);
        const contractDigest = await (0,inputs_digest/* digestOfFile */.Mk)(contractPath);
        const inputDigests = {
            ...digests.files,
            [contractPath]: contractDigest,
            ...(policy && { [policy.path]: await (0,inputs_digest/* digestOfFile */.Mk)(policy.path) }),
        };
        await (0,own_place/* expectOwnPlace */.d)('output', given.output, Object.keys(inputDigests));
        const engine = await open.engine(given.engine);
        open.progress(`Making a profile of ${data.name}`);
        const now = new Date(open.context.startedAt);
        const made = await profileOf(engine, data, { references, now });
        const { columns, rows, clusters } = made;
        const value = {
            schema: 'contender/profile@1',
            object: data.contract.object,
            rows,
            ...(clusters !== null && { clusters }),
            data: digests.sets[data.name] ?? '',
            contract: contractDigest,
            columns: Object.fromEntries(columns),
        };
        const content = profileText(value);
        await open.writeFile(given.output, content);
        const digest = `sha256:${(0,inputs_digest/* sha256 */.sc)(content)}`;
        const result = {
            data: data.name,
            object: value.object,
            profile: given.output,
            bytes: new TextEncoder().encode(content).length,
            digest,
            rows,
            columns: columnsOf(data, made),
            leftOut: made.leftOut,
        };
        return (0,conclude/* conclude */.E)(open, {
            command: 'profile',
            key: given.key ?? data.name,
            verdict: 'passed',
            exitCode: 0,
            title: titleOf(result, made.findings.length),
            subject: { model: policy?.value.model ?? null, digest: null },
            findings: made.findings,
            outputs: { profile: given.output, 'profile-digest': digest, 'data-digest': value.data },
            result,
            inputDigests,
        });
    },
};
async function profileOf(engine, data, { references, now }) {
    const { name, paths, partitions, contract } = data;
    const targets = (0,validation_targets/* targetsOf */.Q)(data, references);
    const set = await engine.open({ ...contract, paths, partitions, references: targets });
    try {
        const { shape } = set;
        const planned = (0,data_plan/* planChecks */.d)((0,plan/* withoutDrift */.k)(contract), shape);
        const { rows, answers } = await (0,measure_checks/* measureChecks */.U)(set, planned);
        if (rows.rows === 0)
            throw nothingToKeep(name);
        const checks = (0,judge/* judgeChecks */.L)(planned, {
            data: name,
            contract,
            shape,
            rows,
            measured: answers,
            now,
        });
        const broken = checks.filter(({ status }) => status !== 'unchecked');
        const has = (column) => shape.columns.some((one) => one.name === column);
        const kept = (0,compared/* comparedColumns */.bG)(contract).filter(({ source }) => has(source));
        return {
            rows: rows.rows,
            clusters: await clustersIn(set, data),
            columns: await set.columnProfiles(kept.map((column) => column.name)),
            leftOut: leftOutOf(data, shape),
            findings: (0,findings/* validationFindings */.y)(broken).map((finding) => ({ ...finding, level: 'warning' })),
        };
    }
    finally {
        set.close();
    }
}
function nothingToKeep(name) {
    return new errors/* UserError */.yo('data-empty', {
        what: `There is not one row in ${name} to make a profile of.`,
        why: 'Later data would be compared with nothing.',
        next: 'Give data with rows.',
    });
}
/** Without the clusters' number nobody could tell noise later. */
async function clustersIn(set, { contract }) {
    const { cluster } = contract.drift;
    if (cluster === null)
        return null;
    const asked = { kind: 'clusters', column: cluster };
    const found = set.shape.columns.some(({ name }) => name === cluster)
        ? (await set.measure([asked])).answers.get(asked)
        : undefined;
    if (found?.kind === 'clusters')
        return found.count;
    throw new errors/* UserError */.yo('profile-cluster', {
        what: `The data has no usable column "${cluster}".`,
        why: 'The contract counts its different values as what is independent.',
        next: 'Name a column of the data in drift.cluster of the contract.',
        file: contract.file,
    });
}
function leftOutOf({ contract }, { columns }) {
    const own = contract.columns.flatMap((column) => {
        const found = columns.some(({ name }) => name === column.source);
        const reason = (0,compared/* leftOut */.ig)(column, contract) ?? (found ? undefined : 'the data does not have it');
        return reason === undefined ? [] : [{ column: column.property, reason }];
    });
    const others = columns.flatMap(({ name }) => {
        if (contract.columns.some(({ source }) => source === name))
            return [];
        return [{ column: name, reason: 'the contract does not have it' }];
    });
    return [...own, ...others];
}
function columnsOf({ contract }, { columns }) {
    return [...columns].map(([name, found]) => {
        const column = contract.columns.find((one) => one.name === name);
        const why = column?.sensitive ? 'it is sensitive' : 'its values are not compared';
        const none = found.kind !== 'opaque' && (0,profile/* valuesIn */.aC)(found) === 0 ? ', of no value at all' : '';
        return { name: column?.property ?? name, kind: found.kind, holds: holds(found, why) + none };
    });
}
function titleOf({ profile, columns, rows }, broken) {
    const warning = broken > 0
        ? `; the data breaks ${broken} ${broken === 1 ? 'promise' : 'promises'} of its contract`
        : '';
    return `Passed: ${profile} keeps ${columns.length} ${columns.length === 1 ? 'column' : 'columns'} of ${rows.toLocaleString('en-US')} rows${warning}`;
}


/***/ }),

/***/ 24096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pv: () => (/* binding */ logicalTypes),
/* harmony export */   VJ: () => (/* binding */ normalizations),
/* harmony export */   lU: () => (/* binding */ plainColumn)
/* harmony export */ });
/** The types that a contract can promise, in ODCS's words. */
const logicalTypes = [
    'string',
    'integer',
    'number',
    'boolean',
    'date',
    'time',
    'timestamp',
    'array',
    'object',
];
/** What is done to a text before its value is checked and before it is compared for uniqueness. */
const normalizations = ['nfc', 'trim', 'lower', 'spaces'];
/** What a column is where its contract says no more than its name. */
function plainColumn(name) {
    return {
        property: name,
        name,
        source: name,
        path: [],
        logicalType: null,
        missingValues: null,
        notation: null,
        timezone: null,
        defaultTimezone: 'UTC',
        normalize: [],
        nanAsNull: true,
        allowNonFinite: false,
        sensitive: false,
    };
}


/***/ }),

/***/ 19344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ categoriesOf),
/* harmony export */   c: () => (/* binding */ compareCategories)
/* harmony export */ });
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39182);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98049);


function categoriesOf(column, { values, complete }) {
    const known = values.map(([value]) => value);
    return { kind: 'categories', column, values: known, namesOthers: complete };
}
function compareCategories(profile, found) {
    const { values, complete, others = 0 } = profile;
    const pairs = values.map(([value, reference], index) => {
        return { name: (0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryLabel */ .Jm)(value), reference, current: found.counts[index] ?? 0 };
    });
    const [own, rest] = [pairs.slice(0, _profile_js__WEBPACK_IMPORTED_MODULE_1__/* .mostCategoryBins */ .wn), pairs.slice(_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .mostCategoryBins */ .wn)];
    const other = {
        name: '<other>',
        reference: sum(rest.map(({ reference }) => reference)) + others,
        current: sum(rest.map(({ current }) => current)) + (complete ? 0 : found.others),
    };
    const unseen = { name: '<new>', reference: 0, current: complete ? found.others : 0 };
    const rare = [other, unseen].filter(({ reference, current }) => reference + current > 0);
    return {
        bins: [...own, ...rare],
        unseen: complete ? found.others : null,
        newcomers: complete ? found.frequent : [],
        vanished: values.flatMap(([value], index) => (found.counts[index] === 0 ? [value] : [])),
        ...(complete && values.length === 1 && { others: found.others }),
    };
}
function sum(counts) {
    return counts.reduce((all, count) => all + count, 0);
}


/***/ }),

/***/ 22767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bG: () => (/* binding */ comparedColumns),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   qp: () => (/* binding */ isOpaque)
/* harmony export */ });
/** Why a column has no part in the comparison with a profile; undefined: it is compared. */
function leftOut(column, contract) {
    const { name, property, path } = column;
    if (path.some(({ kind }) => kind === 'items'))
        return 'it has several values in a row';
    if (contract.checks.some(({ demand }) => demand.kind === 'drift' && demand.column === name)) {
        return undefined;
    }
    const { ignore } = contract.drift;
    if (ignore.includes(name) || ignore.includes(property))
        return 'the contract ignores it';
    const [only, another] = contract.key;
    return only === name && another === undefined ? 'it is the primary key' : undefined;
}
/** The contract's columns that a profile holds, and that are compared with it. */
function comparedColumns(contract) {
    return contract.columns.filter((column) => leftOut(column, contract) === undefined);
}
/** Only its missing values may be looked at, or there is nothing else to compare. */
function isOpaque({ sensitive, logicalType }) {
    return sensitive || logicalType === 'array' || logicalType === 'object';
}


/***/ }),

/***/ 39182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ binLabels),
/* harmony export */   Jm: () => (/* binding */ categoryLabel),
/* harmony export */   Qb: () => (/* binding */ valueLabel),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/** A number of a profile as its column writes it: `12.5`, `2024-03-31`, `2024-03-31T06:00:00Z`. */
function valueLabel(value, unit) {
    if (unit === undefined || !Number.isFinite(value))
        return String(Number(value.toPrecision(12)));
    const millis = unit === 'date' ? value * 86_400_000 : value / 1000;
    const date = new Date(millis);
    if (Number.isNaN(date.getTime()))
        return String(value);
    const text = date.toISOString().replace(/\.000Z$/, 'Z');
    if (unit === 'time')
        return text.slice(11, -1);
    return unit === 'date' && Number.isInteger(value) ? text.slice(0, 10) : text;
}
/** `up to 10`, `10 to 20` without the 10, `above 90`: the bins between inner edges. */
function binLabels(edges, unit) {
    const texts = edges.map((edge) => valueLabel(edge, unit));
    const inner = texts.slice(1).map((high, index) => `above ${texts[index]}, up to ${high}`);
    return [`up to ${texts[0]}`, ...inner, `above ${texts.at(-1)}`];
}
const longestName = 60;
/** A category as it is shown; one that could be mistaken for another bin stands in quotes. */
function categoryLabel(value) {
    const characters = [...value];
    const shown = characters.length > longestName ? `${characters.slice(0, longestName).join('')}…` : value;
    return value === '' || /^[<"\s]|\s$/.test(value) ? JSON.stringify(shown) : shown;
}
/** Four significant digits, as all figures of drift are shown. */
function figure(value) {
    return String(Number(value.toPrecision(4)));
}


/***/ }),

/***/ 17647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ distributionOf),
/* harmony export */   S: () => (/* binding */ compareNumbers)
/* harmony export */ });
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39182);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98049);


/** Asks at once for the counts of the distribution functions and of the bins. */
function distributionOf(column, { grid, edges }) {
    const points = [...new Set([...grid, ...edges])].toSorted((a, b) => a - b);
    return { kind: 'distribution', column, grid: points };
}
function compareNumbers(profile, asked, found) {
    const places = new Map(asked.grid.map((point, index) => [point, index]));
    const at = (counts) => (point) => counts[places.get(point) ?? -1] ?? 0;
    const below = at(found.below);
    const atMost = at(found.atMost);
    const { grid } = profile;
    const current = { below: grid.map(below), atMost: grid.map(atMost), total: found.finite };
    const reference = { below: profile.below, atMost: profile.atMost, total: (0,_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesIn */ .aC)(profile) };
    const [only = Number.NaN, another] = grid;
    const counts = { atMost, below, finite: found.finite };
    return {
        steps: { grid, reference, current },
        bins: profile.edges.length === 0 ? valueBins(profile, counts) : rangeBins(profile, counts),
        ...(another === undefined && { others: found.finite - (atMost(only) - below(only)) }),
    };
}
/** Few different values: a bin for each, and one for all others. */
function valueBins({ grid, counts, unit }, current) {
    const bins = grid.map((value, index) => ({
        name: (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .valueLabel */ .Qb)(value, unit),
        reference: counts[index] ?? 0,
        current: current.atMost(value) - current.below(value),
    }));
    const known = bins.reduce((sum, bin) => sum + bin.current, 0);
    const others = current.finite - known;
    return others > 0 ? [...bins, { name: '<other>', reference: 0, current: others }] : bins;
}
function rangeBins({ edges, counts, unit }, current) {
    const cumulated = [...edges.map((edge) => current.atMost(edge)), current.finite];
    return (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .binLabels */ .H1)(edges, unit).map((name, index) => ({
        name,
        reference: counts[index] ?? 0,
        current: (cumulated[index] ?? 0) - (cumulated[index - 1] ?? 0),
    }));
}


/***/ }),

/***/ 49317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withoutDrift),
/* harmony export */   n: () => (/* binding */ planDrift)
/* harmony export */ });
/* harmony import */ var _categorical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19344);
/* harmony import */ var _compared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22767);
/* harmony import */ var _numeric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17647);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98049);




/** The contract without what is judged by a profile, for where there is one. */
function withoutDrift(contract) {
    return { ...contract, checks: contract.checks.filter((check) => !needsProfile(check)) };
}
/** Whether the check compares the data with its profile. */
function needsProfile({ demand }) {
    return demand.kind === 'drift' || demand.kind === 'row-count-ratio';
}
/** The contract's own checks of drift, and the usual ones for every column of the profile. */
function planDrift(contract, profile, shape) {
    const targets = new Map();
    const lacking = [];
    const has = (name) => shape.columns.some((column) => column.name === name);
    for (const column of (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedColumns */ .bG)(contract)) {
        const known = (0,_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .profiled */ .qh)(profile, column.name);
        if (known)
            targets.set(column.name, targetOf(column, known));
        else if (has(column.source))
            lacking.push(column);
    }
    const demanded = contract.checks.filter(needsProfile);
    const usual = [
        ...[...targets.values()].flatMap((target) => usualChecks(target, contract)),
        // Nothing is compared, which nobody would see without a check.
        ...lacking.flatMap((column) => driftCheck(column, contract) ?? []),
    ];
    const checks = [...demanded, ...usual].map((check) => planned(check, { targets, has }));
    const { cluster } = contract.drift;
    const clusters = cluster !== null && has(cluster) ? countOf(cluster) : null;
    const asked = checks.flatMap((one) => (one.kind === 'compared' ? [one.asked] : []));
    return {
        profile,
        checks: cluster !== null && clusters === null ? checks.map(blockedBy(cluster)) : checks,
        measurements: [...new Set([...asked, ...(clusters ? [clusters] : [])])],
        clusters,
    };
}
function countOf(column) {
    return { kind: 'clusters', column };
}
function targetOf(column, profile) {
    const { name } = column;
    if ((0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpaque */ .qp)(column) || profile.kind === 'opaque') {
        return { column, profile, asked: { kind: 'nulls', column: name } };
    }
    return profile.kind === 'numeric'
        ? { column, profile, asked: (0,_numeric_js__WEBPACK_IMPORTED_MODULE_2__/* .distributionOf */ .A)(name, profile) }
        : { column, profile, asked: (0,_categorical_js__WEBPACK_IMPORTED_MODULE_3__/* .categoriesOf */ .S)(name, profile) };
}
/** What the contract itself asks of a column takes the place of the usual check. */
function usualChecks({ column, profile, asked }, contract) {
    const { drift } = contract;
    const check = usualCheck(column, contract);
    const statistic = profile.kind === 'numeric' ? drift.numeric : drift.categorical;
    const hasValues = !(0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpaque */ .qp)(column) && !asks(column, contract, (name) => name !== 'nullRate');
    const asksNulls = asks(column, contract, (name) => name === 'nullRate');
    return [
        ...(hasValues ? [check('drift', statistic, null)] : []),
        ...(asksNulls ? [] : [check('drift-nulls', 'nullRate', null)]),
        ...(asked.kind === 'categories' ? [check('drift-values', 'newValues', drift.maxNewShare)] : []),
    ];
}
/** The usual check of a column's values, if the contract does not ask for its own. */
function driftCheck(column, contract) {
    const { categorical } = contract.drift;
    return asks(column, contract, () => true)
        ? undefined
        : usualCheck(column, contract)('drift', categorical, null);
}
/** Whether the contract itself demands one of these statistics of the column. */
function asks({ name }, { checks }, statistics) {
    return checks.some(({ demand }) => {
        return demand.kind === 'drift' && demand.column === name && statistics(demand.statistic);
    });
}
function usualCheck({ name, property }, { object, file }) {
    return (rule, statistic, limit) => ({
        id: `${object}.${property}.${rule}`,
        demand: { kind: 'drift', column: name, statistic, limit },
        threshold: null,
        severity: 'error',
        file,
    });
}
function planned(check, { targets, has }) {
    const { demand } = check;
    const settled = (status, reason) => {
        return { kind: 'settled', check, status, reason };
    };
    if (demand.kind !== 'drift')
        return { kind: 'ratio', check };
    const target = targets.get(demand.column);
    if (!target)
        return settled('unchecked', `The profile has no column "${demand.column}".`);
    const { column, asked } = target;
    if (!has(column.source)) {
        return settled('failed', `The data has no column "${column.source}", which its profile has.`);
    }
    if (asked.kind === 'nulls' && demand.statistic !== 'nullRate') {
        return settled('unchecked', `The profile holds no values of ${column.property}: ${why(column)}.`);
    }
    return { kind: 'compared', check, demand, ...target };
}
function why(column) {
    if (column.sensitive)
        return 'they are sensitive';
    return (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpaque */ .qp)(column) ? 'it is an array or an object' : 'they could not be compared';
}
/** Without the clusters nobody knows what noise is. */
function blockedBy(cluster) {
    return (one) => one.kind === 'compared'
        ? {
            kind: 'settled',
            check: one.check,
            status: 'blocked',
            reason: `The data has no column "${cluster}", whose values count as independent.`,
        }
        : one;
}


/***/ }),

/***/ 98049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ deciles),
/* harmony export */   aC: () => (/* binding */ valuesIn),
/* harmony export */   p1: () => (/* binding */ numericUnits),
/* harmony export */   qh: () => (/* binding */ profiled),
/* harmony export */   wC: () => (/* binding */ mostCategories),
/* harmony export */   wn: () => (/* binding */ mostCategoryBins),
/* harmony export */   zF: () => (/* binding */ gridParts)
/* harmony export */ });
/** What the numbers of a profile stand for: days, microseconds of the day, microseconds since 1970-01-01T00:00:00Z. */
const numericUnits = ['date', 'time', 'timestamp'];
/** Up to so many categories a profile keeps all of them, of more only those that have a bin of their own. */
const mostCategories = 1000;
const mostCategoryBins = 100;
/** The grid of more values than this parts them evenly. */
const gridParts = 1000;
const deciles = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** What the profile holds of a column; a name such as "constructor" is no column by itself. */
function profiled({ columns }, name) {
    return Object.hasOwn(columns, name) ? columns[name] : undefined;
}
/** Rows with a value that the statistics look at. */
function valuesIn(profile) {
    if (profile.kind === 'numeric')
        return profile.atMost.at(-1) ?? 0;
    return profile.values.reduce((sum, [, count]) => sum + count, profile.others ?? 0);
}


/***/ }),

/***/ 5247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ driftStatistics),
/* harmony export */   X: () => (/* binding */ defaultDrift)
/* harmony export */ });
/** How two distributions are told apart. */
const driftStatistics = [
    'psi',
    'jensenShannon',
    'linf',
    'chiSquare',
    'ks',
    'wasserstein',
    'nullRate',
];
const defaultDrift = {
    numeric: 'ks',
    categorical: 'jensenShannon',
    minRows: 200,
    nullRate: 0.05,
    maxNewShare: 0,
    cluster: null,
    ignore: [],
};


/***/ }),

/***/ 84552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   y: () => (/* binding */ validationFindings)
/* harmony export */ });
const levels = { error: 'error', warning: 'warning', info: 'note' };
/** One finding for each check that did not pass, at the contract's line. */
function validationFindings(checks) {
    return checks
        .filter(({ status }) => status !== 'passed')
        .map((check) => ({
        level: levelOf(check),
        rule: check.id,
        message: messageOf(check),
        ...(check.file !== undefined && { file: check.file }),
        ...(check.line !== undefined && { line: check.line }),
    }));
}
/** A blocked check only repeats the failure that blocks it; an errored one decides, however mild. */
function levelOf({ status, severity }) {
    if (status === 'errored')
        return 'error';
    return status === 'unchecked' || status === 'blocked' ? 'note' : levels[severity];
}
const verbs = {
    passed: 'passed',
    failed: 'failed',
    undecided: 'is undecided',
    errored: 'could not be judged',
    blocked: 'is blocked',
    unchecked: 'is not checked',
};
function messageOf({ id, data, status, reason, examples }) {
    const [first] = examples;
    const parts = [
        `${id} ${verbs[status]} on ${data}: ${reason ?? 'no reason was given.'}`,
        first && !reason?.includes(placeOf(first)) ? `First: ${describeExample(first)}.` : '',
    ];
    return parts.filter(Boolean).join(' ');
}
/** `data/eval.csv:12 (id=white-0012) has "0.094"`, and the row of another set that forbids it. */
function describeExample(example) {
    const key = example.key ? ` (${example.key})` : '';
    const value = example.value === null ? 'no value' : JSON.stringify(example.value);
    const other = example.other ? `, against ${placeOf(example.other)}` : '';
    return `${placeOf(example)}${key} has ${value}${other}`;
}
/** `data/eval.csv:12`, or the file and the number of the row where there are no lines. */
function placeOf({ file, line, row }) {
    if (line !== undefined)
        return `${file}:${line}`;
    return row === undefined ? file : `${file}, row ${row}`;
}


/***/ }),

/***/ 81036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ expectOwnPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);



/** Refuses to write where one of the files stands that were read; `option` names the path. */
async function expectOwnPlace(option, output, read) {
    const place = await placeOf(output);
    for (const path of read) {
        if ((await placeOf(path)) !== place)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('output-is-input', {
            what: `${option} is ${output}, which is read as well.`,
            why: `Writing there would overwrite ${path}.`,
            next: 'Name another file.',
            file: path,
        });
    }
}
function placeOf(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
}


/***/ })

};
