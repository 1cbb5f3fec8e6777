export const id = 2996;
export const ids = [2996,6141];
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
// EXTERNAL MODULE: ./.build/inputs/policy.js
var inputs_policy = __webpack_require__(80498);
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
        const policy = await (0,inputs_policy/* readPolicy */.T)(given.policy);
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

/***/ 4047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ decimalOf),
/* harmony export */   Y: () => (/* binding */ compareDecimals)
/* harmony export */ });
/** Reads `-12.50` or `1e-7`; null: it is no such number, or has thousands of digits. */
function decimalOf(written) {
    const match = /^([+-]?)([0-9]*)\.?([0-9]*)(?:[eE]([+-]?[0-9]+))?$/.exec(written);
    const [, sign = '', whole = '', part = '', power = '0'] = match ?? [];
    const exponent = Number(power);
    if (!match || whole + part === '' || Math.abs(exponent) > 2000)
        return null;
    const digits = BigInt(sign + (whole + part)) * 10n ** BigInt(Math.max(0, exponent - part.length));
    const scale = Math.max(0, part.length - exponent);
    return { units: digits, scale, text: plain(digits, scale) };
}
/** Negative, zero or positive, as the one is less than, equal to or more than the other. */
function compareDecimals(one, other) {
    const scale = Math.max(one.scale, other.scale);
    const difference = at(one, scale) - at(other, scale);
    if (difference === 0n)
        return 0;
    return difference < 0n ? -1 : 1;
}
function at({ units, scale }, wanted) {
    return units * 10n ** BigInt(wanted - scale);
}
function plain(units, scale) {
    const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
    const point = digits.length - scale;
    const written = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
    return units < 0n ? `-${written}` : written;
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

/***/ 17799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   N: () => (/* binding */ judgeCuts),
/* harmony export */   bl: () => (/* binding */ cutsOf),
/* harmony export */   cd: () => (/* binding */ interpolated)
/* harmony export */ });
/* unused harmony export cutsHold */
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4047);
/* harmony import */ var _threshold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97379);


/** h = (n − 1)·level, by the digits of the level: in floating point 0.07·100 is more than 7. */
function rankOf(level, n) {
    const decimal = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .B)(String(level));
    if (!decimal || n < 1)
        return { index: 0, fraction: 0 };
    const unit = 10n ** BigInt(decimal.scale);
    const scaled = BigInt(n - 1) * decimal.units;
    return { index: Number(scaled / unit), fraction: Number(scaled % unit) / Number(unit) };
}
/** Between two neighbours as numpy does, so that both ends are exact. */
function interpolated(low, high, fraction) {
    const step = high - low;
    if (!Number.isFinite(step))
        return low * (1 - fraction) + high * fraction;
    return fraction < 0.5 ? low + step * fraction : high - step * (1 - fraction);
}
/** The cuts that tell whether a quantile is within a threshold: each bound and the error beside it. */
function cutsOf({ bounds }) {
    return bounds.flatMap((bound) => {
        if (bound === undefined)
            return [];
        const near = (0,_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .nearness */ ._I)(bound);
        return [bound - near, bound + near];
    });
}
/** Whether the quantile lies where it must, by counts around the bounds alone. */
function judgeCuts(check, { found }) {
    const { checked, cuts } = found;
    const { threshold, demand } = check;
    const counts = { checked, failing: 0 };
    const level = demand.kind === 'aggregate' ? demand.level : undefined;
    if (!threshold || level === undefined) {
        return {
            ...counts,
            status: 'errored',
            reason: 'It is not known which quantile must lie where.',
        };
    }
    if (checked === 0) {
        return { ...counts, status: 'failed', reason: 'no-data: there are too few values.' };
    }
    const band = (0,_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .describeThreshold */ .d9)(threshold);
    if (cutsHold(threshold, { cuts, rank: rankOf(level, checked) })) {
        return { ...counts, status: 'passed', observed: band };
    }
    return {
        ...counts,
        status: 'failed',
        reason: `The quantile is beyond its band${(0,_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(threshold)}.`,
    };
}
function cutsHold({ operator }, { cuts, rank }) {
    const [below, above, belowHigh, aboveHigh] = cuts;
    if (!below || !above)
        return false;
    const [first, last] = [below, aboveHigh ?? above];
    const within = atLeast(first, rank) && atMost(last, rank);
    switch (operator) {
        case 'mustBe':
        case 'mustBeBetween':
            return within;
        case 'mustNotBe':
            return !within;
        case 'mustBeGreaterOrEqualTo':
            return atLeast(below, rank);
        case 'mustBeGreaterThan':
            return !atMost(above, rank);
        case 'mustBeLessOrEqualTo':
            return atMost(above, rank);
        case 'mustBeLessThan':
            return !atLeast(below, rank);
        case 'mustNotBeBetween':
            return !within && belowHigh !== undefined;
    }
}
/** The quantile is at most the cut; of values that are missing beside it nothing is. */
function atMost({ at, atMost: count, upTo, over }, { index, fraction }) {
    const rank = index + 1;
    if (count !== rank || fraction === 0)
        return count >= rank;
    return upTo !== null && over !== null && interpolated(upTo, over, fraction) <= at;
}
function atLeast({ at, below: count, under, from }, { index, fraction }) {
    const rank = index + 1;
    if (count < rank)
        return true;
    if (count > rank || fraction === 0)
        return false;
    return under !== null && from !== null && interpolated(under, from, fraction) >= at;
}


/***/ }),

/***/ 97379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   Rl: () => (/* binding */ holdsExactly),
/* harmony export */   VE: () => (/* binding */ thresholdOperators),
/* harmony export */   Yh: () => (/* binding */ holdsNearly),
/* harmony export */   _I: () => (/* binding */ nearness),
/* harmony export */   b8: () => (/* binding */ shownNumber),
/* harmony export */   d9: () => (/* binding */ describeThreshold),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   rA: () => (/* binding */ thresholdUnits),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73729);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4047);


/** ODCS's operators: what a measured number must be. `between` includes both ends. */
const operators = {
    mustBe: (observed, [bound]) => observed === bound,
    mustNotBe: (observed, [bound]) => observed !== bound,
    mustBeGreaterThan: (observed, [bound]) => observed > bound,
    mustBeGreaterOrEqualTo: (observed, [bound]) => observed >= bound,
    mustBeLessThan: (observed, [bound]) => observed < bound,
    mustBeLessOrEqualTo: (observed, [bound]) => observed <= bound,
    mustBeBetween: (observed, [low, high = low]) => low <= observed && observed <= high,
    mustNotBeBetween: (observed, [low, high = low]) => observed < low || high < observed,
};
const thresholdOperators = Object.keys(operators);
/** The units that a contract may write. */
const thresholdUnits = ['rows', 'percent'];
/** Exact: the comparison is on the numbers as they are, and a bound belongs to its own side. */
function holds({ operator, bounds }, observed) {
    return Number.isFinite(observed) && operators[operator](observed, bounds);
}
/**
 * The same for a number that was summed of doubles: its last digits depend on the order of the rows, so
 * that within 1e-9, relative to a bound past 1, it is on the bound.
 */
function holdsNearly(threshold, observed) {
    const near = threshold.bounds.find((bound) => {
        return bound !== undefined && Math.abs(observed - bound) <= nearness(bound);
    });
    return holds(threshold, near ?? observed);
}
/** How far from the bound a sum of doubles is still on it. */
function nearness(bound) {
    return 1e-9 * Math.max(1, Math.abs(bound));
}
/**
 * The same for a number of any width, by its digits: where a double would round it onto a bound, it is
 * taken for the next number on its own side.
 */
function holdsExactly(threshold, digits) {
    const exact = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .B)(digits);
    const observed = Number(digits);
    const bound = threshold.bounds.includes(observed) ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .B)(String(observed)) : null;
    if (!exact || !bound)
        return holds(threshold, observed);
    const side = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimals */ .Y)(exact, bound);
    return holds(threshold, observed + side * (Math.abs(observed) * Number.EPSILON || Number.MIN_VALUE));
}
/** Six digits tell enough; more only where fewer would show a number on a bound that it is not on. */
function shownNumber(value, { bounds }) {
    const rounded = Number(value.toPrecision(6));
    return String(bounds.includes(rounded) ? value : rounded);
}
/** `, asked is at most 0.5 percent`; nothing where the promise is that no row fails. */
function asked(threshold) {
    return threshold ? `, asked is ${describeThreshold(threshold)}` : '';
}
/** `at most 0.5 percent`, `between 10 and 20 rows`. */
function describeThreshold(threshold) {
    const [low, high] = threshold.bounds.map(shownBound);
    const words = {
        mustBe: `exactly ${low}`,
        mustNotBe: `not ${low}`,
        mustBeGreaterThan: `more than ${low}`,
        mustBeGreaterOrEqualTo: `at least ${low}`,
        mustBeLessThan: `less than ${low}`,
        mustBeLessOrEqualTo: `at most ${low}`,
        mustBeBetween: `between ${low} and ${high}`,
        mustNotBeBetween: `not between ${low} and ${high}`,
    };
    const { operator, unit } = threshold;
    return unit === 'value' ? words[operator] : `${words[operator]} ${unit}`;
}
/** `1,000,000`; what is no large whole number stays as it was written. */
function shownBound(bound) {
    if (bound === undefined)
        return '';
    return Number.isSafeInteger(bound) ? (0,_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(bound) : String(bound);
}
/** Share of the failing rows; multiplied first, so that the division alone rounds. */
function percentOf(failing, checked) {
    return (100 * failing) / checked;
}


/***/ }),

/***/ 73729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/**
 * `1,000,000`. Whole numbers are grouped here, as the first of all numbers that `toLocaleString` writes makes it
 * load the signs of every language, for a tenth of the time that a small file takes from start to verdict.
 */
function grouped(value) {
    return Number.isSafeInteger(value)
        ? String(value).replace(/\B(?=(\d{3})+$)/g, ',')
        : value.toLocaleString('en-US');
}


/***/ }),

/***/ 16141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseForm: () => (/* binding */ parseForm),
/* harmony export */   parseText: () => (/* binding */ parseText),
/* harmony export */   readDocument: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76856);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41042);





/** One missing bracket makes the rest of a file wrong. */
const mostSyntaxProblems = 20;
/** Reads a file and checks it against the schema; all mistakes at once, each with its line. */
async function readDocument(path, schema) {
    return parseText(path, await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(path), schema);
}
/** The same for a text that did not come from a file; `path` names it in messages. */
function parseText(path, text, schema) {
    return parseForm({ path, text }, { schema });
}
/** The same with mistakes beyond the schema; all of them are reported together. */
function parseForm({ path, text }, form) {
    const source = sourceOf(path, text);
    const line = (keys) => lineOf(source, keys);
    const content = contentOf(source);
    const result = form.schema.safeParse(content, { reportInput: true });
    const issues = result.error?.issues ?? [];
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)([
        ...issues.flatMap((issue) => problemsOf(source, form, issue)),
        ...(form.mistakes?.(content, line) ?? []),
    ]);
    return { path, text, value: result.data, line };
}
function sourceOf(path, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const options = {
        lineCounter: lines,
        uniqueKeys: true,
        merge: false,
        logLevel: 'error',
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, options);
    const source = { path, text, document, lines };
    // A warning is of something, such as an unknown tag, that would be ignored.
    const mistakes = distinct([...document.errors, ...document.warnings]).slice(0, mostSyntaxProblems);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(mistakes.map((error) => syntaxProblem(source, error)));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(unsafeKeys(source));
    return source;
}
/** A file cut in half leaves several brackets open at its end; that is one mistake. */
function distinct(errors) {
    return errors.filter(({ pos: [at] }, index) => {
        return errors.findIndex(({ pos: [other] }) => other === at) === index;
    });
}
/** A key that JavaScript takes for the prototype is dropped by what reads objects, unseen. */
function unsafeKeys({ path, document, lines }) {
    const problems = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Pair(_, { key }) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || key.value !== '__proto__')
                return;
            problems.push({
                code: 'file-syntax',
                what: `The key "__proto__" in ${path} cannot be used.`,
                why: 'JavaScript keeps that name for itself, so its value would be silently ignored.',
                next: 'Rename it.',
                file: path,
                ...(key.range && { line: lines.linePos(key.range[0]).line }),
            });
        },
    });
    return problems;
}
/** The plain value; anchors may repeat a value, but not multiply it without end. */
function contentOf({ path, document }) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('file-syntax', {
            what: `The anchors and aliases of ${path} cannot be resolved.`,
            why: `${error.message}.`,
            next: 'Write the values out where they are used.',
            file: path,
        }, { cause: error });
    }
}
function syntaxProblem(source, error) {
    const [at] = error.linePos ?? [];
    const [sentence = ''] = error.message.split('\n');
    return {
        code: 'file-syntax',
        what: `${source.path} is not readable as YAML or JSON${at ? `, line ${at.line}, column ${at.col}` : ''}.`,
        why: `${sentence.replace(/ at line \d+, column \d+:?$/, '')}.`,
        next: 'Correct the syntax there.',
        file: source.path,
        ...(at && { line: at.line }),
    };
}
function problemsOf(source, form, issue) {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => {
            const keys = [...path, key];
            const known = keysAt(form.schema, path);
            return unknownKey(source, keys, form.hint?.(keys) ?? advice(key, known));
        });
    }
    const place = path.length > 0 ? `"${path.join('.')}"` : 'The content';
    const line = lineOf(source, path);
    const missing = path.length > 0 && issue.code === 'invalid_type' && issue.input === undefined;
    return [
        {
            code: 'value-invalid',
            what: missing
                ? `${place} is missing in ${source.path}.`
                : `${place} ${path.length > 0 ? 'in' : 'of'} ${source.path} is not right.`,
            why: missing ? `It is required, as ${issue.expected}.` : `${issue.message}.`,
            next: missing ? 'Add it.' : 'Correct it.',
            file: source.path,
            ...(line !== undefined && { line }),
        },
    ];
}
function advice(key, known) {
    return known.length > 0 ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(key, known) : 'Remove it.';
}
function unknownKey(source, path, next) {
    const line = lineOf(source, path);
    return {
        code: 'key-unknown',
        what: `The key "${path.join('.')}" in ${source.path} is unknown.`,
        why: 'A key that nobody reads would be silently ignored.',
        next,
        file: source.path,
        ...(line !== undefined && { line }),
    };
}
/** The keys that the schema allows at a path, for suggestions. */
function keysAt(schema, path) {
    const root = zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(schema, {
        unrepresentable: 'any',
        io: 'input',
        reused: 'inline',
    });
    let node = root;
    for (const key of path) {
        node = branches(node, root)
            .map((branch) => branch.properties?.[key] ?? branch.items ?? branch.additionalProperties)
            .find((next) => typeof next === 'object');
    }
    return branches(node, root).flatMap((branch) => Object.keys(branch.properties ?? {}));
}
function branches(node, root) {
    if (!node)
        return [];
    const named = node.$ref?.replace('#/$defs/', '');
    if (named !== undefined)
        return branches(root.$defs?.[named], root);
    return node.anyOf ? node.anyOf.flatMap((branch) => branches(branch, root)) : [node];
}
/** The line of a key where the parent is a map, else of the value, else of the nearest parent. */
function lineOf(source, path) {
    for (let length = path.length; length >= 0; length -= 1) {
        const offset = offsetOf(source.document, path.slice(0, length));
        if (offset !== undefined)
            return source.lines.linePos(offset).line;
    }
    return undefined;
}
function offsetOf(document, path) {
    const parent = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)) {
        const pair = parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === path.at(-1));
        if (pair && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key))
            return pair.key.range?.[0];
    }
    const node = path.length > 0 ? document.getIn(path, true) : document.contents;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
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
