export const id = 9831;
export const ids = [9831];
export const modules = {

/***/ 29831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  duckDbPredictions: () => (/* binding */ duckDbPredictions)
});

;// CONCATENATED MODULE: ./.build/domain/comparison/task.js
/** More distinct values than this are no classes. */
const mostClasses = 1000;
/** Tells the task from the columns, unless the policy does; what could mean two things is asked back. */
function decideTask(answers, settings) {
    const task = settings.task ?? tellTask(answers, settings.positive);
    switch (task) {
        case 'binary':
            return binary(answers, settings.positive);
        case 'multiclass':
            return multiclass(answers);
        case 'regression':
            return regression(answers);
        case 'ranking':
        case 'generation':
            return { kind: 'decided', task, classes: [] };
        case undefined:
            return {
                kind: 'unclear',
                code: 'task-unclear',
                why: 'The labels and predictions are whole numbers, which could be classes or quantities.',
                next: 'Say which by compare.task in the policy: binary, multiclass or regression.',
            };
    }
}
function tellTask(answers, positive) {
    const { labels, predictions, scored, probabilityClasses } = answers;
    if (probabilityClasses.length > 2)
        return 'multiclass';
    if (scored || probabilityClasses.length > 0 || positive !== undefined)
        return 'binary';
    const isBit = areBits(labels.values);
    if (isBit && (!predictions || areBits(predictions.values)))
        return 'binary';
    if (!labels.numeric)
        return labels.values.length === 2 ? 'binary' : 'multiclass';
    const quantities = !labels.whole || (predictions?.numeric && !predictions.whole);
    return quantities && !isBit ? 'regression' : undefined;
}
const bitNames = [
    ['0', '1'],
    ['false', 'true'],
];
function areBits(values) {
    return bitsOf(values) !== undefined;
}
/** The usual pair of names that covers the values. */
function bitsOf(values) {
    return bitNames.find((pair) => values.every((value) => pair.some((name) => name === value)));
}
function binary({ labels }, positive) {
    const shown = labels.values.slice(0, 5).join('", "');
    if (positive === undefined) {
        const bits = bitsOf(labels.values);
        if (bits)
            return { kind: 'decided', task: 'binary', classes: bits };
        return {
            kind: 'unclear',
            code: 'positive-unclear',
            why: `The labels are "${shown}", and only 0 and 1, or false and true, say which one is positive.`,
            next: 'Name the positive label by compare.positive in the policy; if it is no binary task, set compare.task.',
        };
    }
    const others = labels.values.filter((label) => label !== positive);
    const [negative = bitsOf([positive])?.find((name) => name !== positive), ...more] = others;
    const known = labels.values.includes(positive) || areBits([...labels.values, positive]);
    if (known && more.length === 0) {
        return { kind: 'decided', task: 'binary', classes: [negative ?? `not ${positive}`, positive] };
    }
    return {
        kind: 'unclear',
        code: 'positive-unclear',
        why: `compare.positive is "${positive}", but the labels are "${shown}".`,
        next: 'A binary task has two labels, and the positive one is among them: correct compare.positive, or set compare.task.',
    };
}
function multiclass({ labels, predictions, probabilityClasses }) {
    const seen = new Set([...labels.values, ...(predictions?.values ?? [])]);
    if (seen.size > mostClasses) {
        return {
            kind: 'unclear',
            code: 'classes-unclear',
            why: `There are more than ${mostClasses} different labels and predictions.`,
            next: 'For quantities set compare.task: regression; else check which column holds the labels.',
        };
    }
    const classes = probabilityClasses.length > 0 ? probabilityClasses : [...seen];
    return { kind: 'decided', task: 'multiclass', classes: inOrder(classes) };
}
function regression({ labels, predictions }) {
    if (labels.numeric && predictions?.numeric) {
        return { kind: 'decided', task: 'regression', classes: [] };
    }
    return {
        kind: 'unclear',
        code: 'task-unclear',
        why: predictions
            ? 'For a regression every label and every prediction must be a number, and some are not.'
            : 'For a regression there must be a column with the predicted numbers, and there is none.',
        next: 'Correct the columns, or set compare.task to binary or multiclass.',
    };
}
/** Numbers by size, all else by code point; the same whatever the order of rows and columns was. */
function inOrder(classes) {
    const numeric = classes.every((name) => Number.isFinite(Number(name)));
    return classes.toSorted((a, b) => (numeric ? Number(a) - Number(b) : a < b ? -1 : 1));
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/connect.js
var connect = __webpack_require__(43094);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/load.js + 1 modules
var load = __webpack_require__(29554);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var duckdb_rows = __webpack_require__(88539);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var duckdb_sql = __webpack_require__(74496);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/raw-column.js

/** SQL for a value as text, NULL where there is none. */
function textOf(value) {
    switch (value.kind) {
        case 'text':
            return `nullif(${value.sql}, '')`;
        case 'json':
            return `nullif(${value.sql} ->> '$', '')`;
        case 'native':
            // A float is widened first, so that its text is the number that it stands for.
            return value.type === 'FLOAT'
                ? `CAST(CAST(${value.sql} AS DOUBLE) AS VARCHAR)`
                : `nullif(CAST(${value.sql} AS VARCHAR), '')`;
    }
}
/** SQL for a value as a finite number, otherwise NULL; what is typed as a number is not spelled out first. */
function numberOf(value) {
    const type = value.kind === 'native' ? nativeType(value.type) : 'untyped';
    if (type === 'integer')
        return `CAST(${value.sql} AS DOUBLE)`;
    if (type !== 'fraction')
        return finite(textOf(value));
    const wide = `CAST(${value.sql} AS DOUBLE)`;
    return `CASE WHEN isfinite(${wide}) THEN ${wide} END`;
}
/** SQL for a value as an answer: see `canonical`. Whole numbers and truths have but one spelling. */
function answerOf(value) {
    const type = value.kind === 'native' ? nativeType(value.type) : 'untyped';
    const plain = type === 'integer' || type === 'boolean';
    return plain ? `CAST(${value.sql} AS VARCHAR)` : canonical(textOf(value));
}
/** Whether the file stores whole numbers. */
function isWhole(value) {
    return value.kind === 'native' && nativeType(value.type) === 'integer';
}
/** Whether a column stores whole numbers that fit into 64 bits with a sign. */
function storesWholes(value) {
    return value.kind === 'native' && /^(U?(TINYINT|SMALLINT|INTEGER)|BIGINT)$/.test(value.type);
}
/** SQL for a text as a number: written out, with or without separators of thousands, and finite; otherwise NULL. */
function finite(text) {
    const plain = `CASE WHEN ${isNumber(text)} THEN TRY_CAST(${text} AS DOUBLE)
    WHEN ${isGrouped(text)} THEN TRY_CAST(replace(${text}, ',', '') AS DOUBLE) END`;
    return `CASE WHEN isfinite(${plain}) THEN ${plain} END`;
}
/**
 * SQL for the one way to write an answer, whatever the file wrote: `1`, `1.0` and `+1` are the same
 * class, and so are `True` and `true`; `01` is a code, and another class. Empty texts, NaN and infinities
 * are no answer. What is written most often comes first, because the patterns cost most of the time.
 */
function canonical(text) {
    return `CASE
    WHEN ${text} IN ('0', '1') THEN ${text}
    WHEN regexp_full_match(${text}, '[+-]?([0-9]{16,}|0[0-9]+)') THEN ${text}
    WHEN ${isNumber(text)} OR ${isGrouped(text)}
      THEN regexp_replace(CAST(${finite(text)} + 0.0 AS VARCHAR), '\\.0$', '')
    WHEN trim(${text}) = '' OR regexp_full_match(${text}, '(?i)\\s*[+-]?(nan|inf|infinity)\\s*') THEN NULL
    WHEN lower(${text}) IN ('true', 'false') THEN lower(${text})
    ELSE ${text} END`;
}
function isNumber(text) {
    return `regexp_full_match(${text}, '[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?')`;
}
/** `1,013.01`: as spreadsheets write what is a thousand or more. */
function isGrouped(text) {
    return `regexp_full_match(${text}, '[+-]?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?')`;
}
/** Which type a column's values have, as far as the format tells. */
async function typeOf(connection, { loaded }, column) {
    const value = loaded.value(column);
    switch (value.kind) {
        case 'text':
            return 'untyped';
        case 'json':
            return jsonType(connection, value.sql, loaded.from);
        case 'native':
            return nativeType(value.type);
    }
}
function nativeType(type) {
    if (/^(VARCHAR|UUID|ENUM\(.*\))$/s.test(type))
        return 'text';
    if (/^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/.test(type))
        return 'integer';
    if (/^(FLOAT|DOUBLE|DECIMAL\(.*\))$/.test(type))
        return 'fraction';
    return type === 'BOOLEAN' ? 'boolean' : 'other';
}
/** Whole numbers of any size are integers, although JSON stores the large ones as fractions. */
async function jsonType(connection, json, from) {
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT DISTINCT CASE json_type(value)
       WHEN 'VARCHAR' THEN 'text' WHEN 'BOOLEAN' THEN 'boolean'
       WHEN 'OBJECT' THEN 'other' WHEN 'ARRAY' THEN 'other'
       ELSE CASE WHEN regexp_full_match(value ->> '$', '-?[0-9]+') THEN 'integer' ELSE 'fraction' END
     END AS type
     FROM (SELECT ${json} AS value FROM ${from}) WHERE (value ->> '$') IS NOT NULL`);
    const types = found.map(({ type }) => type);
    if (types.includes('other'))
        return 'other';
    return types.length > 1 ? 'mixed' : (types[0] ?? 'text');
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/canonical-texts.js



/** Few texts are asked about one by one: the patterns take the engine longer than all the rest of a statement. */
async function canonicalTexts(connection, texts) {
    const doubtful = [...new Set(texts)].filter((text) => !isPlain(text));
    const found = new Map();
    if (doubtful.length > 0) {
        const values = `unnest([${(0,duckdb_sql/* list */.p_)(doubtful.map(duckdb_sql/* text */.Qq))}])`;
        const rows = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT text, ${canonical('text')} AS value FROM (SELECT ${values} AS text)`);
        for (const { text, value } of rows) {
            found.set(String(text), value === null ? null : String(value));
        }
    }
    return (text) => found.get(text) ?? (isPlain(text) ? text : null);
}
/** A whole number that no engine rounds, or a word: there is but one way to write either. */
function isPlain(text) {
    if (/^(0|-?[1-9][0-9]{0,14})$/.test(text))
        return true;
    return /^[A-Za-z_]/.test(text) && !/^(nan|inf|infinity|true|false)\s*$/i.test(text);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/answers.js




/** What the columns of all files hold, for deciding the task. */
async function answersIn(connection, files) {
    const classes = files.flatMap(({ roles }) => roles.probabilities.map(({ className }) => className));
    const predicting = sourcesOf('prediction', files);
    return {
        labels: await distinct(connection, sourcesOf('label', files)),
        predictions: predicting.length > 0 ? await distinct(connection, predicting) : null,
        scored: files.some(({ roles }) => roles.score !== null),
        probabilityClasses: [...new Set(classes)],
    };
}
/** The labels of one file before its roles are known: they tell which columns are probabilities. */
async function labelsIn(connection, opened, column) {
    const { loaded } = opened;
    const stored = loaded.value(column);
    // Equal values are spelled once: a million rows hold few labels.
    const spelled = `SELECT DISTINCT ${textOf({ ...stored, sql: 'v' })} AS text
    FROM (SELECT DISTINCT ${stored.sql} AS v FROM ${loaded.from})`;
    const few = await (0,duckdb_rows/* rowsOf */.RO)(connection, `${spelled} LIMIT ${mostClasses + 1}`);
    if (few.length > mostClasses)
        return manyLabels(connection, spelled);
    const texts = few.flatMap(({ text }) => (text === null ? [] : [String(text)]));
    const canonicalOf = await canonicalTexts(connection, texts);
    return inOrder([...new Set(texts.flatMap((text) => canonicalOf(text) ?? []))]);
}
async function manyLabels(connection, spelled) {
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT DISTINCT ${canonical('text')} AS value FROM (${spelled})
     ORDER BY value LIMIT ${mostClasses + 1}`);
    return found.flatMap(({ value }) => (value === null ? [] : [String(value)]));
}
/** The column of every file that has it: answers, and how often each occurs. */
function sourcesOf(column, files) {
    return files.flatMap(({ table, columns }) => {
        const found = columns.find(({ name }) => name === column);
        if (!found)
            return [];
        if (found.stored === null) {
            return [`SELECT ${column} AS value, count(*) AS n FROM ${table} GROUP BY ${column}`];
        }
        // A number is spelled once, however often it occurs.
        const value = canonical(`CAST(CAST(stored AS DOUBLE) AS VARCHAR)`);
        const spelled = found.stored === 'whole' ? 'CAST(stored AS VARCHAR)' : value;
        return [
            `SELECT ${spelled} AS value, n FROM (
         SELECT ${column}_stored AS stored, count(*) AS n FROM ${table} GROUP BY stored)`,
        ];
    });
}
async function distinct(connection, sources) {
    if (sources.length === 0)
        return { values: [], numeric: false, whole: true };
    const known = `(SELECT value, sum(n) AS n FROM (${sources.join(' UNION ALL ')})
    WHERE value IS NOT NULL GROUP BY value)`;
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT value, n, ${finite('value')} AS number FROM ${known} ORDER BY value
     LIMIT ${mostClasses + 1}`);
    const values = found.map(({ value }) => String(value));
    const seen = found.map(({ n, number }) => ({
        n: (0,duckdb_rows/* integer */.nd)(n),
        number: number === null ? null : Number(number),
    }));
    const whole = values.length > mostClasses ? await countAll(connection, known) : countOf(seen);
    return { values, ...whole };
}
function countOf(seen) {
    const sum = (some) => some.reduce((total, { n }) => total + n, 0);
    const numbers = seen.filter(({ number }) => number !== null);
    return {
        numeric: numbers.length > 0 && 2 * sum(numbers) > sum(seen),
        whole: numbers.every(({ number }) => Number.isInteger(number)),
    };
}
async function countAll(connection, known) {
    const [counted] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT sum(n) AS total, sum(n) FILTER (number IS NOT NULL) AS numbers,
       count(*) FILTER (number <> trunc(number)) AS fractions
     FROM (SELECT n, ${finite('value')} AS number FROM ${known})`);
    const numbers = (0,duckdb_rows/* integer */.nd)(counted?.numbers);
    return {
        numeric: numbers > 0 && 2 * numbers > (0,duckdb_rows/* integer */.nd)(counted?.total),
        whole: (0,duckdb_rows/* integer */.nd)(counted?.fractions) === 0,
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/code-lists.js

/** Whether a text is how the engine spells a whole number that it can hold. */
function isWholeText(text) {
    return /^(0|-?[1-9][0-9]{0,37})$/.test(text);
}
/** SQL for the texts as a list, in which a value has its place. */
function texts(values) {
    return `[${(0,duckdb_sql/* list */.p_)(values.map(duckdb_sql/* text */.Qq))}]`;
}
/** The same for a column of whole numbers; each text must be one. */
function wholes(values) {
    return `[${(0,duckdb_sql/* list */.p_)(values)}]`;
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/expression.js + 1 modules
var expression = __webpack_require__(85651);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/function-kinds.js
var function_kinds = __webpack_require__(16296);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/reason.js
var reason = __webpack_require__(45366);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/statement.js
var statement = __webpack_require__(72661);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/footer-answer.js
var footer_answer = __webpack_require__(78792);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/survey.js





/** More values than this are no slices of a column. */
const mostValues = 50;
/** More spellings than this of its values are not looked at, so that nobody may divide by the column. */
const mostSpellings = 2 * mostValues;
/** The distinct texts of each column, up to some more than make slices. */
async function spellingsIn(connection, surveyed) {
    if (surveyed.length === 0)
        return [];
    const parts = surveyed.map((one, at) => `(SELECT ${at} AS place, text FROM (${distinctTexts(one)}))`);
    // In one statement: each takes the engine longer to plan than a small file to read.
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `${parts.join(' UNION ALL ')} ORDER BY place, text`);
    const texts = found.flatMap(({ text }) => (text === null ? [] : [String(text)]));
    const canonical = await canonicalTexts(connection, texts);
    const spellings = surveyed.map(() => new Map());
    for (const { place, text } of found) {
        const spelled = text === null ? null : String(text);
        spellings[(0,duckdb_rows/* integer */.nd)(place)]?.set(spelled, spelled === null ? null : canonical(spelled));
    }
    return spellings;
}
function distinctTexts({ opened, column }) {
    const { loaded } = opened;
    const value = loaded.value(column);
    // Equal values are spelled once; of them only −0 and 0 are spelled in two ways.
    const sign = value.kind === 'native' && (0,footer_answer/* isFloat */.dk)(value.type) ? `, signbit(${value.sql})` : '';
    const distinct = `SELECT DISTINCT ${value.sql} AS v${sign} FROM ${loaded.from}${whereOf(opened)}`;
    return `SELECT DISTINCT ${textOf({ ...value, sql: 'v' })} AS text FROM (${distinct})
    ORDER BY text LIMIT ${mostSpellings + 1}`;
}
/** The columns that may have few values: of the first rows, none of them has too many. */
async function narrowColumns(connection, opened, columns) {
    if (columns.length === 0)
        return [];
    const texts = columns.map((column, at) => `${textOf(opened.loaded.value(column))} AS t${at}`);
    const counts = columns.map((_, at) => `count(DISTINCT t${at}) AS n${at}`);
    const [counted] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT ${(0,duckdb_sql/* list */.p_)(counts)}
     FROM (SELECT ${(0,duckdb_sql/* list */.p_)(texts)} FROM ${opened.loaded.from}${whereOf(opened)} LIMIT 2000)`);
    return columns.filter((_, at) => (0,duckdb_rows/* integer */.nd)(counted?.[`n${at}`]) <= mostValues);
}
/** SQL for a value with the type that it seems to have: texts are numbers, or truths, where all of them are. */
async function typedIn(connection, opened, column) {
    const value = opened.loaded.value(column);
    if (value.kind === 'native')
        return value.sql;
    const text = textOf(value);
    const [counted] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT count(text) AS texts, count(${finite('text')}) AS numbers,
       count(*) FILTER (lower(text) IN ('true', 'false')) AS truths
     FROM (SELECT ${text} AS text FROM ${opened.loaded.from}${whereOf(opened)})`);
    const texts = (0,duckdb_rows/* integer */.nd)(counted?.texts);
    if (texts > 0 && (0,duckdb_rows/* integer */.nd)(counted?.numbers) === texts)
        return finite(text);
    return texts > 0 && (0,duckdb_rows/* integer */.nd)(counted?.truths) === texts ? `CAST(${text} AS BOOLEAN)` : text;
}
/** SQL for the condition of the rows that count, to stand behind FROM. */
function whereOf({ where }) {
    return where === null ? '' : ` WHERE ${where}`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/predicates.js






/** A condition that takes longer for one file is stopped. */
const longestMinutes = 1;
/**
 * Compiles a condition as a contract's expressions are: it is taken apart and put together again, looks at
 * one row, and reaches no file and no network once the connection is sealed.
 */
async function compilePredicate(connection, opened, where) {
    // In quotes SQL writes a quote twice.
    const mentioned = where.toLowerCase().replaceAll('""', '"');
    const columns = [...new Set(opened.header)];
    const inputs = [];
    const start = unusedStart(columns);
    for (const [at, column] of columns.entries()) {
        const isMeant = mentioned.includes(column.toLowerCase());
        const sql = isMeant ? await typedIn(connection, opened, column) : 'NULL';
        inputs.push({ name: inputName(start, at), sql });
    }
    const view = `predicates_${opened.file.side}`;
    const selected = inputs.map(({ name, sql }) => `${sql} AS ${name}`);
    await connection.run(`CREATE OR REPLACE VIEW ${view} AS SELECT ${(0,duckdb_sql/* list */.p_)(selected)} FROM ${opened.loaded.from}${whereOf(opened)}`);
    const bound = columns.map((name, at) => [name, { column: { name }, value: inputName(start, at) }]);
    const compiled = await (0,expression/* compileExpression */.W)(connection, where, {
        columns: new Map(bound),
        object: opened.file.side,
        view: (0,duckdb_sql/* identifier */.Cv)(view),
        // The same files must have the same slices tomorrow.
        unfit: new Map([...(await (0,function_kinds/* clockFunctions */._D)(connection)), ...function_kinds/* makingFunctions */.j7]),
    });
    if (compiled.kind === 'refused')
        return compiled;
    const failure = await failureOf(connection, compiled.sql, view);
    await connection.run(`DROP VIEW ${view}`);
    if (failure)
        return failure;
    const used = inputs.filter((_, at) => compiled.columns.includes(columns[at] ?? ''));
    return { kind: 'compiled', sql: compiled.sql, inputs: used };
}
/** A row on which it fails, as a cast may, would else stop the whole reading. */
async function failureOf(connection, sql, view) {
    try {
        await (0,statement/* ask */.kA)(connection, `SELECT count(*) FILTER (WHERE ${sql}) FROM ${view}`, longestMinutes);
        return undefined;
    }
    catch (error) {
        const why = `It fails, so that a row has no answer: ${(0,reason/* reasonOf */.A)(error, true)}`;
        return {
            kind: 'refused',
            message: `${why} TRY_CAST and nullif keep a condition from failing.`,
        };
    }
}
/** What no column begins with. */
function unusedStart(columns) {
    let start = 'x';
    while (columns.some((column) => column.toLowerCase().startsWith(start)))
        start += 'x';
    return start;
}
/** Ends in a letter: the engine adds digits where columns differ in case alone. */
function inputName(start, at) {
    return `${start}${at}x`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/divisions.js





/** Looks at the values of every column that divides the rows, in both files. */
async function planDivisions(connection, files, settings) {
    const plan = new PlanBuilder();
    const declared = [...new Set([...columnsOf(settings.slices), ...settings.fairness])];
    for (const { column, having, spellings, isKnown } of await surveyAll(connection, files, declared)) {
        if (having.length < files.length)
            plan.refuse(noColumn(column, files));
        else if (!isKnown)
            plan.refuse(tooMany(column, files));
        else
            plan.divide(column, having, spellings);
    }
    for (const request of settings.slices) {
        if (request.kind === 'where')
            await planPredicate(connection, files, { request, plan });
    }
    const [candidate] = files;
    if (!candidate)
        return plan.built();
    const free = settings.free.filter((column) => !declared.includes(column));
    const narrow = await narrowColumns(connection, candidate, free);
    const narrowest = await surveyAll(connection, [candidate], narrow);
    for (const { column, having, spellings, isKnown } of narrowest) {
        if (isKnown && valuesOf(spellings).length > 1)
            plan.divide(column, having, spellings);
    }
    return plan.built();
}
function columnsOf(slices) {
    return slices.flatMap((request) => {
        if (request.kind === 'where')
            return [];
        return request.kind === 'column' ? [request.column] : request.columns;
    });
}
async function surveyAll(connection, files, columns) {
    const surveyed = columns.flatMap((column) => {
        const having = files.filter(({ header }) => header.includes(column));
        return having.map((opened) => ({ opened, column }));
    });
    const found = await spellingsIn(connection, surveyed);
    return columns.map((column) => {
        const ours = [...surveyed.keys()].filter((at) => surveyed[at]?.column === column);
        const ofFiles = ours.flatMap((at) => found[at] ?? []);
        const spellings = new Map(ofFiles.flatMap((ofFile) => [...ofFile]));
        return {
            column,
            having: ours.flatMap((at) => surveyed[at]?.opened ?? []),
            spellings,
            isKnown: ofFiles.every(({ size }) => size <= mostSpellings) &&
                valuesOf(spellings).length <= mostValues,
        };
    });
}
const missing = '(null)';
function valuesOf(spellings) {
    const values = new Set([...spellings.values()].flatMap((value) => value ?? []));
    const lacks = [...spellings.values()].includes(null);
    return [...inOrder([...values]), ...(lacks ? [missing] : [])];
}
async function planPredicate(connection, files, { request, plan }) {
    const sides = [];
    const refusals = [];
    for (const opened of files) {
        const compiled = await compilePredicate(connection, opened, request.where);
        if (compiled.kind === 'compiled')
            sides.push({ opened, ...compiled });
        else
            refusals.push(compiled.message);
    }
    const [refusal] = refusals;
    if (refusal !== undefined)
        plan.refuse(refusedPredicate(request, refusal));
    else
        plan.separate(request.name, sides);
}
class PlanBuilder {
    #divisions = [];
    #extras = { candidate: [], baseline: [] };
    #inputs = { candidate: [], baseline: [] };
    #problems = [];
    refuse(problem) {
        this.#problems.push(problem);
    }
    divide(name, files, spellings) {
        const column = `d${this.#divisions.length}`;
        const spelled = [...spellings.keys()].flatMap((text) => text ?? []);
        const whole = new Set();
        for (const { file, loaded } of files) {
            const value = loaded.value(name);
            // To look for a number is much cheaper than to spell each, but the other file may have words.
            const plain = isWhole(value) && spelled.every(isWholeText);
            if (plain)
                whole.add(file.side);
            this.#extras[file.side].push({ name: column, sql: plain ? value.sql : textOf(value) });
        }
        const codes = [...spelled.map((text) => spellings.get(text) ?? missing), missing];
        // The engine looks only once for what stands in a dictionary, as Parquet has it.
        const code = (stored, side) => {
            const known = whole.has(side) ? wholes(spelled) : texts(spelled);
            return spelled.length === 0
                ? '0'
                : `coalesce(array_position(${known}, ${stored}) - 1, ${spelled.length})`;
        };
        const values = valuesOf(spellings);
        const sides = files.map(({ file }) => file.side);
        this.#divisions.push({ name, kind: 'column', column, code, codes, values, sides });
    }
    separate(name, files) {
        const column = `d${this.#divisions.length}`;
        for (const { opened, sql, inputs } of files) {
            const { side } = opened.file;
            // Neither true nor false is no member of the slice.
            this.#extras[side].push({ name: column, sql: `coalesce(${sql}, false)` });
            const known = new Set(this.#inputs[side].map((input) => input.name));
            this.#inputs[side].push(...inputs.filter((input) => !known.has(input.name)));
        }
        const values = ['false', 'true'];
        const sides = files.map(({ opened }) => opened.file.side);
        const code = (truth) => `CAST(${truth} AS INTEGER)`;
        this.#divisions.push({ name, kind: 'predicate', column, code, codes: values, values, sides });
    }
    built() {
        return {
            divisions: this.#divisions,
            extras: this.#extras,
            inputs: this.#inputs,
            problems: this.#problems,
        };
    }
}
/** Whoever writes the candidate's file must not choose alone which slice a row belongs to. */
function noColumn(column, files) {
    const lacking = files.filter(({ header }) => !header.includes(column));
    const [first] = lacking;
    const everywhere = lacking.length === files.length;
    const names = lacking.map(({ file }) => file.name).join(' and ');
    const all = [...new Set(lacking.flatMap(({ header }) => header))].join(', ');
    return {
        code: 'slice-column-missing',
        what: everywhere
            ? `There is no column "${column}" to divide the rows by.`
            : `${names} has no column "${column}" to divide the rows by, and the other file has one.`,
        why: `${names} ${lacking.length > 1 ? 'have' : 'has'} the columns ${all}; both files must say of a row where it belongs.`,
        next: 'Write the column into the predictions of both models, or correct compare.slices or compare.fairness in the policy.',
        ...first?.file.position,
    };
}
function tooMany(column, files) {
    return {
        code: 'slice-values',
        what: `The column "${column}" has more than ${mostValues} values, too many to be slices.`,
        why: 'A slice for each of many values, as of an id, has too few rows to show anything.',
        next: `Write a predicate instead, such as {name: some rows, where: "${column} = 'x'"}.`,
        ...files[0]?.file.position,
    };
}
function refusedPredicate({ name, where }, message) {
    return {
        code: 'slice-predicate',
        what: `The slice "${name}" cannot be told from the rows: where ${JSON.stringify(where)}.`,
        why: message,
        next: "Write one condition over the columns of a row, as SQL: plan = 'trial' AND age > 30.",
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/flaws.js

/** How many rows a message names. */
const shownRows = 5;
/** The rows with the flaw as one problem; nothing where there are none. */
async function findFlaw(connection, { opened, table }, { code, where, what, next, column }) {
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT "row", id, ${column === undefined ? 'NULL' : `${column}_text`} AS text, count(*) OVER () AS total
     FROM ${table} WHERE ${where} ORDER BY "row" LIMIT ${shownRows}`);
    const [first] = found;
    if (!first)
        return [];
    const placeOf = await opened.loaded.locate(found.map(({ row }) => (0,duckdb_rows/* integer */.nd)(row)));
    const shown = found.map(({ row, id, text }) => {
        const value = column === undefined ? '' : ` has ${shownText(text)}`;
        return `${rowName(id)} (${placeName(placeOf((0,duckdb_rows/* integer */.nd)(row)))})${value}`;
    });
    return [
        {
            code,
            what: `${opened.file.name}: ${flaws_countOf(first.total)} ${what}.`,
            why: `${shown.join(', ')}${more(first.total, found.length)}.`,
            next,
            ...opened.file.position,
            ...lineOf(opened.file.position, placeOf((0,duckdb_rows/* integer */.nd)(first.row))),
        },
    ];
}
/** `line 7`, or `row 6` where the format has no lines. */
function placeName({ line, row }) {
    return line === undefined ? `row ${row}` : `line ${line}`;
}
/** The line for an annotation; a file that only a registry has takes none. */
function lineOf({ file }, { line }) {
    return file === undefined || line === undefined ? {} : { line };
}
/** `, …` where not all are shown. */
function more(total, shown) {
    return (0,duckdb_rows/* integer */.nd)(total) > shown ? ', …' : '';
}
function shownText(text) {
    if (text === null || text === undefined || text === '')
        return 'nothing';
    const whole = String(text);
    return JSON.stringify(whole.length > 60 ? `${whole.slice(0, 60)}…` : whole);
}
function rowName(id) {
    return id === null ? 'a row without an id' : shownText(id);
}
function flaws_countOf(total) {
    return (0,duckdb_rows/* integer */.nd)(total) === 1 ? '1 row' : `${(0,duckdb_rows/* integer */.nd)(total).toLocaleString('en-US')} rows`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/file-flaws.js


/** What is wrong with the rows of one file, whatever the task is. */
async function fileFlaws(connection, file, within) {
    const problems = [...noRows(file)];
    problems.push(...(await duplicates(connection, file, within)));
    for (const flaw of rowFlaws(file))
        problems.push(...(await findFlaw(connection, file, flaw)));
    return problems;
}
/** What nobody may find in a row of the file. */
function rowFlaws(file) {
    // A number is not spelled out to see whether it is there.
    const id = file.wholeIds ? { ...noId, where: 'id_stored IS NULL' } : noId;
    return [id, ...missingValues(file), ...badProbabilities(file), ...badWeights(file)];
}
/** An id is text or a whole number; a fraction is rounded by the next program that writes it. */
function idTypeFlaw({ opened, roles, idType: type }) {
    if (type === 'untyped' || type === 'text' || type === 'integer')
        return [];
    const words = { fraction: 'fractions', boolean: 'true and false', mixed: 'texts and numbers' };
    return [
        {
            code: 'predictions-id-type',
            what: `The ids in the column "${roles.id}" of ${opened.file.name} cannot be joined.`,
            why: `They are ${type === 'other' ? 'neither texts nor numbers' : words[type]}.`,
            next: 'Write ids as text, or as whole numbers.',
            ...opened.file.position,
        },
    ];
}
function noRows({ opened, rows }) {
    if (rows > 0)
        return [];
    return [
        {
            code: 'predictions-empty',
            what: `${opened.file.name} has no rows.`,
            why: 'Without rows nothing would be compared, and that is no pass.',
            next: 'Check the step that writes the predictions.',
            ...opened.file.position,
        },
    ];
}
async function duplicates(connection, { opened, table }, within) {
    const keys = within === null ? 'id' : `id, ${within}`;
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, 
    // Only the ids that occur twice are looked at again: a million ids would fill a million lists.
    `WITH twice AS MATERIALIZED (
       SELECT ${keys} FROM ${table} WHERE id IS NOT NULL GROUP BY ${keys} HAVING count(*) > 1)
     SELECT id, min("row") AS first, list_sort(list("row"))[2] AS second, count(*) OVER () AS total
     FROM ${table} WHERE (${keys}) IN (SELECT (${keys}) FROM twice)
     GROUP BY ${keys} ORDER BY first LIMIT ${shownRows}`);
    const [first] = found;
    if (!first)
        return [];
    const rows = found.flatMap((row) => [(0,duckdb_rows/* integer */.nd)(row.first), (0,duckdb_rows/* integer */.nd)(row.second)]);
    const placeOf = await opened.loaded.locate(rows);
    const shown = found.map((row) => {
        const places = [row.first, row.second].map((place) => placeName(placeOf((0,duckdb_rows/* integer */.nd)(place))));
        return `${shownText(row.id)} (${places.join(' and ')})`;
    });
    const total = (0,duckdb_rows/* integer */.nd)(first.total);
    return [duplicateProblem(opened, { total, shown, second: placeOf((0,duckdb_rows/* integer */.nd)(first.second)) })];
}
function duplicateProblem({ file }, { total, shown, second }) {
    return {
        code: 'predictions-duplicate-ids',
        what: `${file.name}: ${total === 1 ? '1 id occurs' : `${total} ids occur`} more than once.`,
        why: `${shown.join(', ')}${more(total, shown.length)}.`,
        next: 'Each row needs an id of its own, the same one in both files.',
        ...file.position,
        ...lineOf(file.position, second),
    };
}
const noId = {
    code: 'predictions-no-id',
    where: 'id IS NULL',
    what: 'without an id',
    next: 'Each row needs an id of its own, the same one in both files.',
};
function missingValues({ columns }) {
    return columns.map(({ name, source, kind, stored }) => ({
        code: 'predictions-not-usable',
        // What is stored as a whole number need not be spelled out to see that it is there.
        where: `${stored === 'whole' ? `${name}_stored` : name} IS NULL`,
        what: `with no usable value in the column "${source}"`,
        next: kind === 'number'
            ? 'Write finite numbers, with a point.'
            : 'Write a value in every row; NaN and infinity are no answers.',
        column: name,
    }));
}
/** A row that counts nothing, or less, would be left out or count against the others. */
function badWeights({ roles }) {
    if (roles.weight === null)
        return [];
    return [
        {
            code: 'predictions-weight',
            where: 'weight <= 0',
            what: `with a weight that is not above 0 in the column "${roles.weight}"`,
            next: 'Write positive weights, and leave out rows that shall not count.',
            column: 'weight',
        },
    ];
}
/** Probabilities are shares of 1; their sum may be off by rounding. */
function badProbabilities({ roles }) {
    const { probabilities } = roles;
    const names = probabilities.map((_, at) => `p${at}`);
    const ranges = probabilities.map(({ column }, at) => ({
        code: 'predictions-probability',
        where: `p${at} NOT BETWEEN 0 AND 1`,
        what: `with a probability outside 0 to 1 in the column "${column}"`,
        next: 'Write probabilities, not scores or logits.',
        column: `p${at}`,
    }));
    if (names.length < 2)
        return ranges;
    const sum = {
        code: 'predictions-probability-sum',
        where: `abs(${names.join(' + ')} - 1) > 0.001`,
        what: `whose probabilities (${probabilities.map(({ column }) => column).join(', ')}) do not add up to 1`,
        next: 'Write the probability of every class; together they are 1, give or take 0.001.',
    };
    return [...ranges, sum];
}

// EXTERNAL MODULE: ./.build/domain/comparison/roles.js + 1 modules
var roles = __webpack_require__(82676);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/harness.js





/** Whether the file is a log of lm-evaluation-harness: one line for each document and filter. */
function isHarnessLog({ header }) {
    const has = (column) => header.includes(column);
    return has('doc_id') && !has('id') && (has('filter') || has('doc_hash') || has('metrics'));
}
/** What plays which role in such a log: the answers' scores stand in it, not the answers. */
function harnessRoles({ header }, settings) {
    const right = ['exact_match', 'acc'].find((column) => header.includes(column)) ?? null;
    const { columns } = (0,roles/* valueColumns */.hc)(header, settings);
    return {
        id: 'doc_id',
        label: null,
        prediction: null,
        score: null,
        weight: null,
        group: null,
        right,
        probabilities: [],
        values: new Map(columns),
    };
}
/** The log with the rows of one filter; which one must not be guessed. */
async function withFilter(connection, opened, filter) {
    if (!opened.header.includes('filter'))
        return opened;
    const text = textOf(opened.loaded.value('filter'));
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT DISTINCT ${text} AS filter FROM ${opened.loaded.from} ORDER BY filter`);
    const filters = found.map((row) => String(row.filter));
    const [only] = filters;
    const wanted = filter ?? (filters.length === 1 ? only : undefined);
    // A log without rows is told as such later.
    if (only === undefined)
        return opened;
    if (wanted !== undefined && filters.includes(wanted)) {
        return { ...opened, where: `${text} = ${(0,duckdb_sql/* text */.Qq)(wanted)}` };
    }
    throw new errors/* UserError */.yo('filter-unclear', {
        what: `${opened.file.name} has the filters ${(0,duckdb_sql/* list */.p_)(filters)}${filter === undefined ? '' : `, and not "${filter}"`}.`,
        why: 'Each filter takes another answer out of the same text, so that a document would count several times.',
        next: `Name one of them by compare.filter in the policy, such as "${only}".`,
        ...opened.file.position,
    });
}
const hashes = { h_doc: 'doc_hash', h_target: 'target_hash', h_prompt: 'prompt_hash' };
/** What the log keeps of the documents, their targets and prompts. */
function hashColumns({ header, loaded }) {
    return Object.entries(hashes).flatMap(([name, column]) => {
        return header.includes(column) ? [{ name, sql: textOf(loaded.value(column)) }] : [];
    });
}
/** Whether documents and targets of this file can be compared with those of another. */
function isHashed({ extras }) {
    return extras.some(({ name }) => name in hashes);
}
/** Another prompt is no other test, but it may be why the answers differ. */
async function promptsDiffer(connection, { candidate, baseline }) {
    const has = ({ extras }) => extras.some(({ name }) => name === 'h_prompt');
    if (!has(candidate) || !has(baseline))
        return [];
    const [counted] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT count(*) AS n FROM candidate JOIN baseline USING (id)
     WHERE candidate.h_prompt IS DISTINCT FROM baseline.h_prompt`);
    const n = (0,duckdb_rows/* integer */.nd)(counted?.n);
    if (n === 0)
        return [];
    const message = `The prompts of ${n === 1 ? '1 document' : `${n} documents`} differ between ${candidate.opened.file.name} and ${baseline.opened.file.name}: the models were not asked the same.`;
    return [{ rule: 'prompts-differ', message }];
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/digits.js
/** What fits into 31 bits, of which JavaScript takes digits apart without rounding. */
const most = 2 ** 31;
/** Digits that travel together, the first one as the highest. */
function packs(digits) {
    const found = [];
    let product = 1;
    for (const digit of digits) {
        if (found.length === 0 || product * digit.size > most) {
            found.push([]);
            product = 1;
        }
        found.at(-1)?.push(digit);
        product *= digit.size;
    }
    return found;
}
/** SQL for the digits of a row as one number; NULL where one of them is. */
function packSql(digits) {
    return digits.reduce((sum, { sql, size }) => {
        const digit = `CAST(${sql} AS INTEGER)`;
        return sum === '' ? digit : `(${sum}) * CAST(${size} AS INTEGER) + ${digit}`;
    }, '');
}
/** Up to so many numbers it is quicker to look up what each of them holds than to divide. */
const mostLookedUp = 2 ** 16;
/** One digit of every row, taken out of what it travelled in when it is asked for. */
class DigitColumn {
    #packed;
    #divisor;
    #size;
    /** How many numbers there can be. */
    #product;
    constructor(packed, digits, place) {
        this.#packed = packed;
        this.#divisor = productOf(digits.slice(place + 1));
        this.#size = digits[place]?.size ?? 1;
        this.#product = productOf(digits);
    }
    /** The digits, or what they stand for. */
    wholes(meaning) {
        return this.#fill(new Uint32Array(this.#packed.length), meaning);
    }
    numbers() {
        return this.#fill(new Float64Array(this.#packed.length), undefined);
    }
    /** Whether every row has a digit of the same meaning in both. */
    agrees(other, meaning) {
        const [mine, others] = [this.#packed, other.#packed];
        const isAlike = this.#divisor === other.#divisor && this.#size === other.#size;
        for (let row = 0; row < mine.length; row += 1) {
            // What travelled together is mostly the same as a whole.
            if (isAlike && mine[row] === others[row])
                continue;
            const [ours, theirs] = [this.#digit(mine[row] ?? 0), other.#digit(others[row] ?? 0)];
            if (ours !== theirs && (!meaning || meaning[ours] !== meaning[theirs]))
                return false;
        }
        return true;
    }
    #digit(packed) {
        return ((packed / this.#divisor) | 0) % this.#size;
    }
    #fill(target, meaning) {
        const known = (digit) => (meaning ? (meaning[digit] ?? 0) : digit);
        // Private fields are slow to read for each row.
        const packed = this.#packed;
        if (this.#product > mostLookedUp) {
            for (let row = 0; row < target.length; row += 1) {
                target[row] = known(this.#digit(packed[row] ?? 0));
            }
            return target;
        }
        const table = Uint32Array.from({ length: this.#product }, (_, at) => known(this.#digit(at)));
        for (let row = 0; row < target.length; row += 1)
            target[row] = table[packed[row] ?? 0] ?? 0;
        return target;
    }
}
function productOf(digits) {
    return digits.reduce((product, { size }) => product * size, 1);
}

// EXTERNAL MODULE: ./.build/domain/comparison/packed-ids.js
var packed_ids = __webpack_require__(6550);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/id-packer.js

const shortest = 12;
/** Of the largest whole number that JavaScript tells from the next. */
const mostDigits = 16;
const zero = 48;
const first = 1 << 16;
const atOnce = 2048;
const encoder = new TextEncoder();
const asTheyAre = { prefix: '', digits: 1 };
/** Packs ids as they arrive, sorted, and notes whether two that follow each other are equal. */
class IdPacker {
    #bytes = new Uint8Array(first);
    #length = 0;
    #offsets;
    #most;
    #rows = 0;
    constructor(rows) {
        this.#most = rows;
        this.#offsets = new Uint32Array(rows + 1);
    }
    /** After the first rows it is known how long ids are, so that the bytes need not move again and again. */
    #foresee() {
        if (this.#rows > 0)
            this.#reserve(Math.ceil((1.02 * this.#length * this.#most) / this.#rows));
    }
    /** Texts that lie one behind the other in the engine's memory are copied at once. */
    add(vectors, column) {
        const texts = vectors.texts(column);
        const headers = new DataView(texts.buffer, texts.byteOffset, texts.byteLength);
        if (this.#bytes.length === first)
            this.#foresee();
        let row = 0;
        while (row < vectors.rows) {
            const length = headers.getUint32(row * 16, true);
            if (length <= shortest) {
                this.#copyShort(texts, row * 16 + 4, length);
                row += 1;
                continue;
            }
            const run = this.#runFrom(headers, row, vectors.rows);
            this.#reserve(run.bytes);
            this.#bytes.set(vectors.behind(texts, row, run.bytes), this.#length);
            for (; row < run.end; row += 1)
                this.#advance(headers.getUint32(row * 16, true));
        }
    }
    /** Whole numbers from 0, written out. */
    addWholes(vectors, column) {
        this.#addNumbers(vectors.longs(column), asTheyAre);
    }
    /** Numbers of this form that lie so far above the least one. */
    addFrom(least, above, form) {
        const wholes = new Float64Array(Math.min(above.length, atOnce));
        for (let first = 0; first < above.length; first += atOnce) {
            const count = Math.min(atOnce, above.length - first);
            for (let row = 0; row < count; row += 1)
                wholes[row] = least + (above[first + row] ?? 0);
            this.#addNumbers(wholes.subarray(0, count), form);
            if (first === 0)
                this.#foresee();
        }
    }
    #addNumbers(wholes, { prefix, digits }) {
        const beginning = encoder.encode(prefix);
        this.#reserve((beginning.length + mostDigits) * wholes.length);
        const bytes = this.#bytes;
        const offsets = this.#offsets;
        let [length, written] = [this.#length, this.#rows];
        for (let row = 0; row < wholes.length; row += 1) {
            for (let at = 0; at < beginning.length; at += 1)
                bytes[length + at] = beginning[at] ?? 0;
            length += beginning.length;
            let rest = wholes[row] ?? 0;
            const end = length + Math.max(digits, digitsOf(rest));
            for (let at = end - 1; at >= length; at -= 1) {
                const tenth = Math.floor(rest / 10);
                bytes[at] = zero + rest - 10 * tenth;
                rest = tenth;
            }
            length = end;
            written += 1;
            offsets[written] = length;
        }
        [this.#length, this.#rows] = [length, written];
    }
    /** Whether this row has the id of the one before it. */
    repeats(row) {
        if (row === 0)
            return false;
        const start = this.#offsets[row - 1] ?? 0;
        const middle = this.#offsets[row] ?? 0;
        if (middle - start !== (this.#offsets[row + 1] ?? 0) - middle)
            return false;
        for (let at = start; at < middle; at += 1) {
            if (this.#bytes[at] !== this.#bytes[at + middle - start])
                return false;
        }
        return true;
    }
    packed() {
        return new packed_ids/* PackedIds */.r9(this.#bytes.slice(0, this.#length), this.#rows + 1 === this.#offsets.length
            ? this.#offsets
            : this.#offsets.slice(0, this.#rows + 1));
    }
    #runFrom(headers, first, rows) {
        let bytes = headers.getUint32(first * 16, true);
        let end = first + 1;
        let next = headers.getBigUint64(first * 16 + 8, true) + BigInt(bytes);
        while (end < rows) {
            const length = headers.getUint32(end * 16, true);
            if (length <= shortest || headers.getBigUint64(end * 16 + 8, true) !== next)
                break;
            next += BigInt(length);
            bytes += length;
            end += 1;
        }
        return { bytes, end };
    }
    #copyShort(texts, from, length) {
        this.#reserve(length);
        for (let at = 0; at < length; at += 1) {
            this.#bytes[this.#length + at] = texts[from + at] ?? 0;
        }
        this.#advance(length);
    }
    #advance(length) {
        this.#length += length;
        this.#rows += 1;
        this.#offsets[this.#rows] = this.#length;
    }
    #reserve(length) {
        if (this.#length + length <= this.#bytes.length)
            return;
        const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + length));
        larger.set(this.#bytes.subarray(0, this.#length));
        this.#bytes = larger;
    }
}
function digitsOf(whole) {
    let digits = 1;
    for (let least = 10; whole >= least; least *= 10)
        digits += 1;
    return digits;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/vectors.js
/** The bytes of a column of one chunk; one call for all rows instead of one for each. */
class RawVectors {
    #bindings;
    #chunk;
    rows;
    constructor(bindings, chunk) {
        this.#bindings = bindings;
        this.#chunk = chunk;
        this.rows = chunk.rowCount;
    }
    wholes(column) {
        const bytes = this.#aligned(this.#vector(column), 4);
        return new Int32Array(bytes.buffer, bytes.byteOffset, this.rows);
    }
    numbers(column) {
        const bytes = this.#aligned(this.#vector(column), 8);
        return new Float64Array(bytes.buffer, bytes.byteOffset, this.rows);
    }
    /** BIGINT: exact as far as JavaScript tells a whole number from the next. */
    longs(column) {
        const bytes = this.#aligned(this.#vector(column), 8);
        // The lower and the upper half of each value, one after the other.
        const halves = new Int32Array(bytes.buffer, bytes.byteOffset, 2 * this.rows);
        const longs = new Float64Array(this.rows);
        for (let row = 0; row < longs.length; row += 1) {
            longs[row] = (halves[2 * row + 1] ?? 0) * 2 ** 32 + ((halves[2 * row] ?? 0) >>> 0);
        }
        return longs;
    }
    /** Headers of 16 bytes: the length, then up to 12 bytes of text, or 4 of them and an address. */
    texts(column) {
        return this.#bindings.vector_get_data(this.#vector(column), this.rows * 16);
    }
    /** The bytes at the address that stands in a header; `length` must be what belongs to it. */
    behind(texts, header, length) {
        const place = texts.byteOffset + header * 16 + 8;
        return this.#bindings.get_data_from_pointer(texts.buffer, place, length);
    }
    /** Whether every row has a value. */
    isWhole(column) {
        const words = Math.ceil(this.rows / 64);
        const bits = this.#bindings.vector_get_validity(this.#vector(column), words * 8);
        if (!bits)
            return true;
        let row = 0;
        while (row + 8 <= this.rows && bits[row >> 3] === 255)
            row += 8;
        for (; row < this.rows; row += 1) {
            if ((((bits[row >> 3] ?? 0) >> (row & 7)) & 1) === 0)
                return false;
        }
        return true;
    }
    #vector(column) {
        return this.#bindings.data_chunk_get_vector(this.#chunk.chunk, column);
    }
    #aligned(vector, size) {
        const bytes = this.#bindings.vector_get_data(vector, this.rows * size);
        return bytes.byteOffset % size === 0 ? bytes : bytes.slice();
    }
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/whole-ids.js

/** Null where ids are texts, lie below 0, or are too large for JavaScript. */
async function wholeIdsOf(connection, files) {
    const [file] = files;
    if (!file || !files.every(({ wholeIds }) => wholeIds))
        return null;
    // Only ids of both files are fetched, so that the ends of one are enough.
    const [ends] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT min(id_stored) AS low, max(id_stored) AS high FROM ${file.table}`);
    if (ends?.low == null || ends.high == null)
        return null;
    const [low, high] = [Number(ends.low), Number(ends.high)];
    return low >= 0 && Number.isSafeInteger(high) ? { digits: String(high).length, low, high } : null;
}
/** SQL for a number by which ids sort as their texts do: filled up to one length, then the shorter first. */
function textOrder({ digits }) {
    const cases = Array.from({ length: digits }, (_, zeros) => {
        const length = digits - zeros;
        const least = length === 1 ? 0 : 10n ** BigInt(length - 1);
        return `WHEN id_stored >= ${least} THEN id_stored * ${20n * 10n ** BigInt(zeros)} + ${length}`;
    });
    return `CASE ${cases.join(' ')} END`;
}
/**
 * How far each id lies above the least one, in the order of their texts. `present` is 1 for those that there
 * are; null: for all of them.
 */
function inTextOrder({ low, high, digits }, present) {
    const lengths = Array.from({ length: digits }, (_, at) => {
        const [least, last] = [at === 0 ? 0 : 10 ** at, 10 ** (at + 1) - 1];
        const scale = 10 ** (digits - at - 1);
        return { next: Math.max(low, least), last: Math.min(high, last), scale };
    });
    const longest = lengths.at(-1);
    const order = new Uint32Array(high - low + 1);
    let count = 0;
    const add = (id) => {
        order[count] = id - low;
        if (!present || present[id - low] === 1)
            count += 1;
    };
    if (!longest)
        return order;
    const shorter = lengths.slice(0, -1);
    for (;;) {
        const first = firstOf(shorter);
        const until = first ? Math.min(first.next * first.scale - 1, longest.last) : longest.last;
        for (; longest.next <= until; longest.next += 1)
            add(longest.next);
        if (!first)
            return order.subarray(0, count);
        add(first.next);
        first.next += 1;
    }
}
/** The length whose next number comes first as a text; of equal beginnings the shorter one does. */
function firstOf(lengths) {
    let found = null;
    for (const length of lengths) {
        if (length.next > length.last)
            continue;
        if (!found || length.next * length.scale < found.next * found.scale)
            found = length;
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/fetch.js





/**
 * Joins the sides and fetches all columns in one go. Null where a value is missing or two rows have one id:
 * then somebody has to look closer.
 */
async function fetchRows(engine, plan) {
    const { columns, sql } = statementOf(plan);
    const gathered = new Gathered(columns, plan);
    const result = await engine.connection.stream(sql);
    for (;;) {
        const chunk = await result.fetchChunk();
        if (!chunk || chunk.rowCount === 0)
            break;
        if (!gathered.add(new RawVectors(engine.bindings, chunk)))
            return null;
    }
    return gathered.all();
}
function statementOf({ sides, within, wholeIds }) {
    const id = wholeIds ? 'id_stored' : 'id';
    const keys = within === null ? [id] : [id, within];
    const order = wholeIds ? textOrder(wholeIds) : (0,duckdb_sql/* list */.p_)(keys);
    const outer = sides.flatMap((side) => namesOf(side).map((name) => `${side.side}.${name}`));
    const sources = sides.map((side) => `(${selectOf(side, keys)}) AS ${side.side}`);
    const joined = sources.join(' JOIN ') + (sources.length > 1 ? ` USING (${(0,duckdb_sql/* list */.p_)(keys)})` : '');
    const sql = `SELECT ${(0,duckdb_sql/* list */.p_)([id, ...outer])} FROM ${joined} ORDER BY ${order}`;
    return { columns: sides.flatMap(fetch_columnsOf), sql };
}
/** The columns of a side: its digits as few numbers, then its numbers. */
function fetch_columnsOf({ side, digits, numbers }) {
    return [
        ...packs(digits).map((pack) => ({ name: side, digits: pack })),
        ...numbers.map(({ name }) => ({ name: `${side}.${name}`, digits: null })),
    ];
}
/** SQL for the keys of a side and then its columns, in their order. */
function selectOf(fetched, keys) {
    const { side, digits, numbers } = fetched;
    const values = [...packs(digits).map(packSql), ...numbers.map(({ sql }) => sql)];
    const named = namesOf(fetched).map((name, at) => `${values[at]} AS ${name}`);
    return `SELECT ${(0,duckdb_sql/* list */.p_)([...keys, ...named])} FROM ${side}`;
}
function namesOf({ digits, numbers }) {
    return [...packs(digits).map((_, at) => `k${at}`), ...numbers.map((_, at) => `n${at}`)];
}
function emptyColumn({ digits }, rows) {
    return digits ? new Int32Array(rows) : new Float64Array(rows);
}
/** The columns by their names, with the digits apart. */
function fetchedFrom(columns, arrays, ids) {
    const codes = new Map();
    const numbers = new Map();
    for (const [at, { name, digits }] of columns.entries()) {
        const array = arrays[at]?.subarray(0, ids.length);
        if (array instanceof Float64Array)
            numbers.set(name, array);
        if (!(array instanceof Int32Array) || !digits)
            continue;
        for (const [place, digit] of digits.entries()) {
            codes.set(`${name}.${digit.name}`, new DigitColumn(array, digits, place));
        }
    }
    return { ids, codes, numbers };
}
/** Columns that fill up chunk by chunk. */
class Gathered {
    #columns;
    #arrays;
    #ids;
    #capacity;
    #within;
    #wholeIds;
    #rows = 0;
    constructor(columns, { rows, within, wholeIds }) {
        this.#columns = columns;
        this.#arrays = columns.map((column) => emptyColumn(column, rows));
        this.#ids = new IdPacker(rows);
        this.#within = within;
        this.#wholeIds = wholeIds;
        this.#capacity = rows;
    }
    /** False where the rows cannot be used as they are. */
    add(vectors) {
        const first = this.#rows;
        if (first + vectors.rows > this.#capacity)
            return false;
        const count = this.#columns.length + 1;
        for (let column = 0; column < count; column += 1) {
            if (!vectors.isWhole(column))
                return false;
        }
        if (this.#wholeIds)
            this.#ids.addWholes(vectors, 0);
        else
            this.#ids.add(vectors, 0);
        for (const [at, array] of this.#arrays.entries()) {
            array.set(array instanceof Int32Array ? vectors.wholes(at + 1) : vectors.numbers(at + 1), first);
        }
        this.#rows += vectors.rows;
        return this.#within !== null || !this.#repeatsFrom(first);
    }
    /** Null where a row is there twice. */
    all() {
        const fetched = fetchedFrom(this.#columns, this.#arrays, this.#ids.packed());
        const repeated = this.#within !== null && this.#repeatsWithin(fetched.codes);
        return repeated ? null : fetched;
    }
    #repeatsWithin(codes) {
        const places = codes.get(`candidate.${this.#within}`)?.wholes() ?? new Uint32Array();
        return places.some((place, row) => place === places[row - 1] && this.#ids.repeats(row));
    }
    #repeatsFrom(first) {
        for (let row = first; row < this.#rows; row += 1) {
            if (this.#ids.repeats(row))
                return true;
        }
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/id-numbers.js




function ofWholeIds(ids) {
    const { low, high } = ids;
    return {
        low,
        high,
        sql: 'id_stored',
        read: (vectors) => vectors.longs(0),
        order: (present) => inTextOrder(ids, present),
        form: asTheyAre,
    };
}
/** Texts of so many bytes the engine hands over without an address. */
const id_numbers_mostDigits = 12;
/** Looked for only from where digits begin: from each of them, a long id would take minutes. */
const lastDigits = /(?<![0-9])[0-9]+$/;
/**
 * Texts like `order-000123`: one beginning, and a number of as many digits in each, so that they sort as their
 * numbers do. Null where the first and the last one are not such a pair; what lies between is found out in reading.
 */
async function numberedTextsOf(connection, { table }) {
    const [ends] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT min(id) AS low, max(id) AS high FROM ${table}`);
    const [low, high] = [(0,duckdb_rows/* textOf */.b6)(ends?.low), (0,duckdb_rows/* textOf */.b6)(ends?.high)];
    if (low === null || high === null)
        return null;
    // All ids begin as the first and the last one do; a digit of the beginning may belong to the number.
    const prefix = commonBeginning(low, high).replace(lastDigits, '');
    const [first, last] = [low.slice(prefix.length), high.slice(prefix.length)];
    const { length: digits } = first;
    const isNumber = /^[0-9]+$/;
    if (digits > id_numbers_mostDigits || last.length !== digits)
        return null;
    if (!isNumber.test(first) || !isNumber.test(last))
        return null;
    const bytes = new TextEncoder().encode(prefix).length + digits;
    const hasForm = `strlen(id) = ${bytes} AND starts_with(id, ${(0,duckdb_sql/* text */.Qq)(prefix)})`;
    const above = Number(last) - Number(first) + 1;
    return {
        low: Number(first),
        high: Number(last),
        sql: `CASE WHEN ${hasForm} THEN right(id, ${digits}) END`,
        read: (vectors) => numbersIn(vectors, digits),
        order: (present) => ascending(above, present),
        form: { prefix, digits },
    };
}
function commonBeginning(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length])
        length += 1;
    return one.slice(0, length);
}
const [header, id_numbers_zero] = [16, 48];
/** The value of texts of so many ASCII digits; NaN for any other. */
function numbersIn(vectors, digits) {
    const texts = vectors.texts(0);
    const numbers = new Float64Array(vectors.rows);
    for (let row = 0; row < numbers.length; row += 1) {
        const start = row * header;
        // So few characters are never so many bytes that the length takes more than one.
        let isNumber = texts[start] === digits;
        let number = 0;
        for (let at = start + 4; at < start + 4 + digits; at += 1) {
            const digit = (texts[at] ?? 0) - id_numbers_zero;
            if (!(digit >= 0 && digit <= 9))
                isNumber = false;
            number = 10 * number + digit;
        }
        numbers[row] = isNumber ? number : Number.NaN;
    }
    return numbers;
}
function ascending(count, present) {
    const order = new Uint32Array(count);
    let kept = 0;
    for (let above = 0; above < count; above += 1) {
        order[kept] = above;
        if (!present || present[above] === 1)
            kept += 1;
    }
    return order.subarray(0, kept);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/names.js

/**
 * Numbers the distinct texts of a staged column in the order of their UTF-8 bytes, in the table
 * `names_<column>`, and gives the texts. A missing one is called `(null)`.
 */
async function nameTexts(connection, column, sides) {
    const texts = sides.map((side) => `SELECT ${column} AS text FROM ${side}`).join(' UNION ALL ');
    await connection.run(`
    CREATE TABLE names_${column} AS
    SELECT text, row_number() OVER (ORDER BY text) - 1 AS code
    FROM (SELECT DISTINCT text FROM (${texts}) WHERE text IS NOT NULL)`);
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT text FROM names_${column} ORDER BY code`);
    return found.map(({ text }) => String(text));
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/place.js



/** With more possible ids than this for each row, a place for every one of them takes too much memory. */
const mostPossible = 4;
/** The place of an id that no row has. */
const nowhere = 2 ** 32 - 1;
/**
 * The same rows as `fetchRows` gives, where the numbers of their ids are close to each other: then each id has
 * its place, and nothing has to be joined or sorted, which is most of the engine's work. Null where that is not
 * so, and where a row has no partner, no value or another one's id: then the engine has to look for partners.
 */
async function placeRows(engine, { rows, sides }, numbers) {
    const [first] = sides;
    const possible = numbers.high - numbers.low + 1;
    if (!first || possible < rows || possible > mostPossible * rows)
        return null;
    const present = possible === rows ? null : await presentIds(engine, first, numbers);
    const order = numbers.order(present);
    if (order.length !== rows)
        return null;
    const places = new Uint32Array(possible).fill(nowhere);
    for (let place = 0; place < rows; place += 1)
        places[order[place] ?? 0] = place;
    const columns = [];
    const arrays = [];
    for (const side of sides) {
        const own = fetch_columnsOf(side);
        const placed = new PlacedSide(own, { places, numbers, rows });
        if (!(await fill(engine, selectOf(side, [numbers.sql]), placed)))
            return null;
        columns.push(...own);
        arrays.push(...placed.arrays);
    }
    const ids = new IdPacker(rows);
    ids.addFrom(numbers.low, order, numbers.form);
    return fetchedFrom(columns, arrays, ids.packed());
}
/** 1 for each possible id that a row has. */
async function presentIds({ connection, bindings }, { side }, { low, high, sql, read }) {
    const present = new Uint8Array(high - low + 1);
    const result = await connection.stream(`SELECT ${sql} FROM ${side}`);
    for (;;) {
        const chunk = await result.fetchChunk();
        if (!chunk || chunk.rowCount === 0)
            return present;
        for (const number of read(new RawVectors(bindings, chunk)))
            present[number - low] = 1;
    }
}
/** False where a row has no place of its own. */
async function fill(engine, sql, placed) {
    // As a whole: a stream would keep the engine's threads waiting for us.
    const result = await engine.connection.run(sql);
    for (;;) {
        const chunk = await result.fetchChunk();
        if (!chunk || chunk.rowCount === 0)
            return placed.isFull;
        if (!placed.add(new RawVectors(engine.bindings, chunk)))
            return false;
    }
}
/** The columns of one file, each value where its row belongs. */
class PlacedSide {
    arrays;
    #places;
    #numbers;
    #taken;
    #rows = 0;
    constructor(columns, { places, numbers, rows }) {
        this.arrays = columns.map((column) => emptyColumn(column, rows));
        this.#places = places;
        this.#numbers = numbers;
        this.#taken = new Uint8Array(rows);
    }
    get isFull() {
        return this.#rows === this.#taken.length;
    }
    /** False where a value is missing, or a place is taken or unknown. */
    add(vectors) {
        for (let column = 0; column <= this.arrays.length; column += 1) {
            if (!vectors.isWhole(column))
                return false;
        }
        const places = this.#take(vectors);
        if (!places)
            return false;
        for (const [at, array] of this.arrays.entries()) {
            if (array instanceof Int32Array)
                scatterWholes(array, vectors.wholes(at + 1), places);
            else
                scatterNumbers(array, vectors.numbers(at + 1), places);
        }
        this.#rows += vectors.rows;
        return true;
    }
    #take(vectors) {
        const { low, read } = this.#numbers;
        const numbers = read(vectors);
        const [known, taken] = [this.#places, this.#taken];
        const places = new Uint32Array(vectors.rows);
        for (let row = 0; row < places.length; row += 1) {
            const place = known[(numbers[row] ?? Number.NaN) - low] ?? nowhere;
            if (place === nowhere || taken[place] === 1)
                return null;
            taken[place] = 1;
            places[row] = place;
        }
        return places;
    }
}
/** One function for each type: a loop over several types takes many times as long. */
function scatterWholes(to, from, places) {
    for (let row = 0; row < places.length; row += 1)
        to[places[row] ?? 0] = from[row] ?? 0;
}
function scatterNumbers(to, from, places) {
    for (let row = 0; row < places.length; row += 1)
        to[places[row] ?? 0] = from[row] ?? 0;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/stage.js



/**
 * Makes the columns that play a role readable under fixed names. Typed formats are read where they lie,
 * column by column, as often as it takes; a text is parsed once.
 */
async function stage(connection, opened, plan) {
    const { loaded, file, where } = opened;
    const { roles, extras, inputs } = plan;
    const id = loaded.value(roles.id);
    const wholeIds = storesWholes(id);
    const columns = stagedColumns(opened, plan);
    const parts = columns.flatMap((column) => stage_valuesOf(column, loaded.value(column.source)));
    const added = inputs.map(({ name, sql }) => `, ${sql} AS ${name}`).join('');
    const from = added === '' ? loaded.from : `(SELECT *${added} FROM ${loaded.from})`;
    const select = `SELECT ${(0,duckdb_sql/* list */.p_)([
        `${loaded.row} AS "row"`,
        `${textOf(id)} AS id`,
        ...(wholeIds ? [`CAST(${id.sql} AS BIGINT) AS id_stored`] : []),
        ...parts,
        ...extras.map(({ name, sql }) => `${sql} AS ${name}`),
    ])} FROM ${from}${where === null ? '' : ` WHERE ${where}`}`;
    const relation = opened.inPlace ? 'VIEW' : 'TABLE';
    await connection.run(`CREATE ${relation} ${file.side} AS ${select}`);
    const idType = await typeOf(connection, opened, roles.id);
    if (!opened.inPlace)
        await connection.run(`DROP SCHEMA ${opened.schema} CASCADE`);
    const rows = (where === null ? loaded.rows : null) ?? (await countRows(connection, file.side));
    return { opened, roles, idType, wholeIds, table: file.side, columns, extras, rows };
}
async function countRows(connection, side) {
    const counted = await connection.runAndReadAll(`SELECT count(*) FROM ${side}`);
    return Number(counted.value(0, 0));
}
function stage_valuesOf({ name, kind, stored }, value) {
    const text = textOf(value);
    const sql = { answer: answerOf, number: numberOf, text: textOf }[kind](value);
    return [
        `${sql} AS ${name}`,
        `${text} AS ${name}_text`,
        ...(stored ? [`${value.sql} AS ${name}_stored`] : []),
    ];
}
function stagedColumns({ loaded }, { roles, verbatim }) {
    const answer = verbatim ? 'text' : 'answer';
    const { label, prediction, score, weight, group, right, probabilities, values } = roles;
    const wanted = [
        ['label', label, answer],
        ['prediction', prediction, answer],
        ['score', score, 'number'],
        ...probabilities.map(({ column }, at) => [`p${at}`, column, 'number']),
        ['weight', weight, 'number'],
        ['grp', group, 'text'],
        ['rgt', right, 'number'],
        ...[...values.values()].map((column, at) => [`v${at}`, column, 'number']),
    ];
    return wanted.flatMap(([name, source, kind]) => {
        if (source === null)
            return [];
        const value = loaded.value(source);
        const single = value.kind === 'native' && value.type === 'FLOAT';
        const stored = kind === 'answer' ? storedAs(value) : null;
        return [{ name, source, kind, stored, single }];
    });
}
function storedAs(value) {
    const type = value.kind === 'native' ? nativeType(value.type) : 'text';
    return type === 'integer' ? 'whole' : type === 'fraction' ? 'fraction' : null;
}
/** SQL for the place of an answer among the classes, from 0; NULL for what is no class. */
function classIndex({ name, stored }, classes) {
    // To look for a number is much cheaper than to spell each.
    const isWhole = stored === 'whole' && classes.every(isWholeText);
    const list = isWhole ? wholes(classes) : texts(classes);
    return `array_position(${list}, ${isWhole ? `${name}_stored` : name}) - 1`;
}
/** SQL for an answer as a quantity; NULL for what is none. */
function quantity({ name, stored }) {
    if (stored === 'whole')
        return `CAST(${name}_stored AS DOUBLE)`;
    const wide = `TRY_CAST(${stored === null ? name : `${name}_stored`} AS DOUBLE)`;
    return `CASE WHEN isfinite(${wide}) THEN ${wide} END`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/plan-columns.js

/** The columns of one side that are fetched; where one is NULL the row is not judged. */
function fetchedSide(file, plan) {
    const { task, divisions, flaws } = plan;
    const answers = file.columns.filter(({ kind }) => kind === 'answer');
    const isClass = task.task === 'binary' || task.task === 'multiclass';
    const digits = [];
    const numbers = [];
    for (const column of answers) {
        if (isClass)
            digits.push(classDigit(column, task.classes));
        else
            numbers.push({ name: column.name, sql: quantity(column) });
    }
    if (task.task === 'generation')
        digits.push(...exactMatch(file));
    for (const { name } of file.columns.filter(({ kind }) => kind === 'number')) {
        if (isFetched(name, file, task))
            numbers.push({ name, sql: name });
    }
    for (const { column, codes, sides, code } of divisions) {
        if (!sides.includes(file.table))
            continue;
        digits.push({ name: column, sql: code(column, file.table), size: codes.length });
    }
    digits.push(...lookups(file, plan));
    const found = flaws.map(({ where }) => `(${where})`).join(' OR ');
    // A row with a flaw has no place among the others.
    if (found !== '')
        digits.push({ name: 'sound', sql: `CASE WHEN ${found} THEN NULL ELSE 0 END`, size: 1 });
    return { side: file.table, digits, numbers };
}
function classDigit(column, classes) {
    return { name: column.name, sql: classIndex(column, classes), size: classes.length };
}
/** An answer in words is right when it is the label, letter by letter. */
function exactMatch({ columns }) {
    const names = columns.map(({ name }) => name);
    if (!names.includes('label') || !names.includes('prediction'))
        return [];
    return [{ name: 'exact', sql: 'CAST(prediction = label AS INTEGER)', size: 2 }];
}
/** Of a binary task only the positive class's probability counts. */
function isFetched(name, { roles }, { task, classes }) {
    const at = /^p(\d+)$/.exec(name)?.[1];
    if (at === undefined)
        return name !== 'score' || scoreTasks.includes(task);
    const className = roles.probabilities[Number(at)]?.className;
    if (task === 'multiclass')
        return true;
    return task === 'binary' && roles.score === null && className === classes[1];
}
const scoreTasks = ['binary', 'ranking'];
function lookups(file, { groups, shown }) {
    const has = (name) => {
        return [...file.columns, ...file.extras].some((column) => column.name === name);
    };
    const asked = [...(groups > 0 ? [{ column: 'grp', size: groups }] : []), ...shown];
    return asked
        .filter(({ column }) => has(column))
        .map(({ column, size }) => ({ name: column, sql: codeIn(column), size }));
}
/** The place of a text in the table of names that `namesIn` made. */
function codeIn(column) {
    return `(SELECT code FROM names_${column} AS names WHERE names.text = ${column})`;
}

// EXTERNAL MODULE: ./.build/domain/comparison/answers.js
var answers = __webpack_require__(88522);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/rows.js

/** The fetched columns as rows of one model or two. */
function rowsFrom(fetched, { candidate, baseline }, reading) {
    const sides = baseline ? ['candidate', 'baseline'] : ['candidate'];
    const { task, threshold } = reading;
    const predictions = (file) => predictionsOf(file, fetched, { task, threshold });
    const rows = {
        task: task.task,
        classes: task.task === 'generation' ? ['wrong', 'right'] : task.classes,
        ids: fetched.ids,
        labels: labelsOf(fetched),
        weights: numbersOf('weight', fetched, sides),
        groups: groupsOf(fetched, reading, sides),
        divisions: reading.divisions.map((division) => divisionOf(division, fetched)),
        candidate: predictions(candidate),
    };
    if (!baseline)
        return { kind: 'first-model', rows };
    const before = predictions(baseline);
    const paired = {
        ...rows,
        baseline: before,
        identical: reading.same.prediction && (0,answers/* sameAnswers */.Kx)(rows.candidate, before),
    };
    return { kind: 'paired', rows: paired };
}
/** A column of codes, from whichever file has it. */
function codesOf(column, { codes }, sides) {
    for (const side of sides) {
        const found = codes.get(`${side}.${column}`);
        if (found)
            return found;
    }
    return null;
}
/** Whether both files have the same labels, weights, groups and values of slices, as far as both have them. */
function agree({ codes, numbers }, divisions) {
    const shared = [
        { column: 'label', meaning: undefined },
        { column: 'grp', meaning: undefined },
        ...divisions.map((division) => ({ column: division.column, meaning: meaningOf(division) })),
    ];
    const digits = shared.every(({ column, meaning }) => {
        const [ours, theirs] = [codes.get(`candidate.${column}`), codes.get(`baseline.${column}`)];
        return !ours || !theirs || ours.agrees(theirs, meaning);
    });
    return (digits &&
        ['label', 'weight'].every((column) => {
            const ours = numbers.get(`candidate.${column}`);
            const theirs = numbers.get(`baseline.${column}`);
            return !ours || !theirs || isSame(ours, theirs);
        }));
}
function isSame(ours, theirs) {
    for (let row = 0; row < ours.length; row += 1)
        if (ours[row] !== theirs[row])
            return false;
    return true;
}
/** Where nothing says what is right, an answer is right by itself. */
function labelsOf({ codes, numbers, ids }) {
    const classes = codes.get('candidate.label');
    if (classes)
        return classes.numbers();
    return numbers.get('candidate.label') ?? new Float64Array(ids.length).fill(1);
}
function numbersOf(column, { numbers }, sides) {
    for (const side of sides) {
        const found = numbers.get(`${side}.${column}`);
        if (found)
            return found;
    }
    return null;
}
function groupsOf(fetched, { groups }, sides) {
    const indexes = codesOf('grp', fetched, sides);
    return indexes && { indexes: indexes.wholes(), names: groups };
}
function divisionOf(division, fetched) {
    const { name, kind, column, values, sides } = division;
    const found = codesOf(column, fetched, sides);
    return { name, kind, values, codes: found?.wholes(meaningOf(division)) ?? new Uint32Array() };
}
/** Several spellings of a value are one value. */
function meaningOf({ codes, values }) {
    return Uint32Array.from(codes, (value) => Math.max(0, values.indexOf(value)));
}
function predictionsOf(file, fetched, deciding) {
    const { table, roles, columns } = file;
    const number = (name) => fetched.numbers.get(`${table}.${name}`) ?? null;
    const { task, classes } = deciding.task;
    const byClass = classes.map((className) => {
        const at = roles.probabilities.findIndex((column) => column.className === className);
        return at < 0 ? null : number(`p${at}`);
    });
    const isRanking = task === 'ranking';
    const positive = task === 'binary' ? (byClass[1] ?? null) : null;
    const scores = number('score') ?? positive ?? (isRanking ? number('prediction') : null);
    const probabilities = task === 'multiclass' && roles.probabilities.length > 0
        ? byClass.flatMap((column) => column ?? [])
        : null;
    const values = [...roles.values.keys()].map((name, at) => {
        return [name, number(`v${at}`) ?? new Float64Array()];
    });
    const model = { scores, probabilities, values: new Map(values) };
    const single = columns.some((column) => column.single && /^(score|p\d+)$/.test(column.name));
    return {
        predicted: isRanking
            ? new Float64Array()
            : predictedBy(file, fetched, { ...deciding, ...model }),
        ...model,
        precision: single ? 'single' : 'double',
    };
}
function predictedBy({ table }, { codes, numbers }, { task, threshold, scores, probabilities }) {
    const right = numbers.get(`${table}.rgt`);
    if (task.task === 'generation') {
        const exact = codes.get(`${table}.exact`);
        if (exact)
            return exact.numbers();
        return right?.every((value) => value === 0 || value === 1) ? right : new Float64Array();
    }
    const classes = codes.get(`${table}.prediction`);
    if (classes)
        return classes.numbers();
    return (numbers.get(`${table}.prediction`) ??
        (scores && (0,answers/* fromThreshold */.yy)(scores, threshold)) ??
        (0,answers/* mostLikely */.Mi)(probabilities ?? []));
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/same-texts.js


const names = ['label', 'prediction'];
/** Of texts no more is fetched than whether an answer is the label, so that they are compared where they lie. */
async function sameTexts(connection, { candidate, baseline }) {
    const shared = names.filter((name) => baseline && isText(name, candidate) && isText(name, baseline));
    if (shared.length === 0)
        return { label: true, prediction: true };
    const equal = shared.map((name) => `bool_and(candidate.${name} = baseline.${name}) AS ${name}`);
    const [found] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT ${(0,duckdb_sql/* list */.p_)(equal)} FROM candidate JOIN baseline USING (id)`);
    const isSame = (name) => !shared.includes(name) || found?.[name] === true;
    return { label: isSame('label'), prediction: isSame('prediction') };
}
function isText(wanted, { columns }) {
    return columns.some(({ name, kind }) => name === wanted && kind === 'text');
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/count-flaws.js
const counts = [
    {
        name: 'samples',
        wrong: 'NOT ($ >= 1 AND $ = trunc($))',
        what: 'without a whole number of samples',
        next: 'Write how many samples were drawn, at least 1.',
    },
    {
        name: 'correct',
        wrong: 'NOT ($ >= 0 AND $ = trunc($))',
        what: 'with an impossible number of correct samples',
        next: 'Write how many of the samples are correct, from 0 to all of them.',
    },
    {
        name: 'winner',
        wrong: '$ NOT IN (0, 1, 1.5, 2)',
        what: 'with no known winner',
        next: 'Write 1 where the baseline won, 2 where the candidate did, 0 for a draw.',
    },
    {
        name: 'length',
        wrong: '$ < 0',
        what: 'with a negative length',
        next: 'Write the length of the answer.',
    },
];
/** What cannot be among so many samples, correct ones, winners and lengths. */
function countFlaws(values) {
    const names = [...values.keys()];
    const column = (name) => `v${names.indexOf(name)}`;
    const flaws = counts
        .filter(({ name }) => names.includes(name))
        .map(({ name, wrong, what, next }) => {
        const where = wrong.replaceAll('$', column(name));
        const source = `in the column "${values.get(name)}"`;
        return {
            code: 'predictions-count',
            where,
            what: `${what} ${source}`,
            next,
            column: column(name),
        };
    });
    if (!values.has('samples') || !values.has('correct'))
        return flaws;
    const more = {
        code: 'predictions-count',
        where: `${column('correct')} > ${column('samples')}`,
        what: `with more correct samples than samples in the column "${values.get('correct')}"`,
        next: 'Write how many of the samples are correct, from 0 to all of them.',
        column: column('correct'),
    };
    return [...flaws, more];
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/task-flaws.js



/** What keeps a file from being judged as this task, whatever its rows hold. */
function shapeFlaws(file, task) {
    return [...missingColumn(file, task), ...missingClasses(file, task)];
}
/** What the rows hold that this task cannot use. */
async function taskFlaws(connection, file, task) {
    const problems = [];
    for (const flaw of [...answerFlaws(file, task), ...rangeFlaws(file, task)]) {
        problems.push(...(await findFlaw(connection, file, flaw)));
    }
    return problems;
}
function missingColumn({ opened, roles }, { task }) {
    const { label, prediction, score, probabilities, values, right } = roles;
    const answers = {
        binary: prediction ?? score ?? probabilities[0],
        multiclass: prediction ?? probabilities[0],
        regression: prediction,
        ranking: score ?? prediction,
        generation: right ?? [...values.values()][0] ?? (label === null ? null : prediction),
    };
    // Scores of metrics of one's own need nothing else.
    if (answers[task] ?? (values.size > 0 && label === null))
        return [];
    const hints = {
        binary: '',
        multiclass: ' or one column "prob_<class>" for each class',
        regression: '',
        ranking: ' or "score", by which a query is ordered',
        generation: ' beside "label", or "samples" and "correct", or "winner", or a column of scores',
    };
    return [
        {
            code: 'predictions-columns',
            what: `${opened.file.name} has no column with predictions for a ${task} task.`,
            why: `Its columns are ${opened.header.join(', ')}.`,
            next: `Add the column "prediction"${hints[task]}, or name it by compare.columns in the policy.`,
            ...opened.file.position,
        },
    ];
}
/** A class without a probability would be a class that the model can never name. */
function missingClasses({ opened, roles }, { task, classes }) {
    if (classes.length === 0 || roles.probabilities.length === 0)
        return [];
    const known = roles.probabilities.map(({ className }) => className);
    const needed = task === 'binary' ? classes.slice(1) : classes;
    const missing = needed.filter((name) => !known.includes(name));
    const foreign = known.filter((name) => !classes.includes(name));
    if (missing.length === 0 && foreign.length === 0)
        return [];
    const parts = [
        ...(missing.length > 0 ? [`None for ${missing.join(', ')}`] : []),
        ...(foreign.length > 0 ? [`One too many for ${foreign.join(', ')}`] : []),
    ];
    return [
        {
            code: 'predictions-classes',
            what: `The probability columns of ${opened.file.name} are not those of the classes ${classes.join(', ')}.`,
            why: `${parts.join('. ')}.`,
            next: 'Write one column "prob_<class>" for each class, the same ones in both files.',
            ...opened.file.position,
        },
    ];
}
/** Answers that are none of the task's: the engine finds no class, or no number, for them. */
function answerFlaws({ columns }, { task, classes }) {
    const answers = columns.filter(({ kind }) => kind === 'answer');
    const isClass = task === 'binary' || task === 'multiclass';
    return answers.map((column) => {
        return isClass ? notClass(column, classes) : notNumber(column);
    });
}
/** Numbers that exist, and yet cannot be what they are taken for. */
function rangeFlaws(file, { task }) {
    const { roles, columns } = file;
    const { prediction, score } = roles;
    const guessed = task === 'binary' && prediction === null && score !== null;
    const label = columns.find(({ name }) => name === 'label');
    return [
        ...(guessed ? [notShare(score)] : []),
        ...(task === 'ranking' && label ? [negativeRelevance(label)] : []),
        ...countFlaws(roles.values),
    ];
}
function negativeRelevance({ source }) {
    return {
        code: 'predictions-relevance',
        where: 'TRY_CAST(label AS DOUBLE) < 0',
        what: `with a negative relevance in the column "${source}"`,
        next: 'Write 0 for a document that is not relevant, and more for one that is.',
        column: 'label',
    };
}
function notNumber(column) {
    return {
        code: 'predictions-not-usable',
        where: `${column.name} IS NOT NULL AND ${quantity(column)} IS NULL`,
        what: `with no number in the column "${column.source}"`,
        next: 'Write finite numbers, with a point.',
        column: column.name,
    };
}
function notClass(column, classes) {
    return {
        code: 'predictions-class-unknown',
        where: `${column.name} IS NOT NULL AND ${classIndex(column, classes)} IS NULL`,
        what: `with a class in the column "${column.source}" that is none of ${classes.slice(0, 10).join(', ')}`,
        next: 'Write the names of the classes as the labels have them; for scores name the column by compare.columns.score.',
        column: column.name,
    };
}
/** A threshold between 0 and 1 says nothing about a logit. */
function notShare(column) {
    return {
        code: 'predictions-score-range',
        where: 'score NOT BETWEEN 0 AND 1',
        what: `with a score outside 0 to 1 in the column "${column}", and the file has no predictions`,
        next: 'Add a column "prediction", because a threshold needs probabilities.',
        column: 'score',
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/join.js










/** Rows of both files by id; null where something about them is not as it must be. */
async function join(engine, staged, { task, threshold, divisions, show, within }) {
    const { candidate, baseline } = staged;
    const files = baseline ? [candidate, baseline] : [candidate];
    const groups = await namesIn(engine, 'grp', files);
    const shown = [];
    for (const at of show.keys()) {
        shown.push({ column: `s${at}`, names: await namesIn(engine, `s${at}`, files) });
    }
    const sizes = shown.map(({ column, names }) => ({ column, size: names.length }));
    const sides = files.map((file) => {
        const flaws = [...rowFlaws(file), ...rangeFlaws(file, task)];
        const plan = { task, divisions, groups: groups.length, flaws, shown: sizes };
        return fetchedSide(file, plan);
    });
    const wholeIds = within === null ? await wholeIdsOf(engine.connection, files) : null;
    const numbers = wholeIds ? ofWholeIds(wholeIds) : await join_numbersOf(engine, candidate, within);
    const fetching = { sides, within, wholeIds, rows: candidate.rows };
    const placed = numbers && (await placeRows(engine, fetching, numbers));
    const fetched = placed ?? (await fetchRows(engine, fetching));
    if (!fetched || !agree(fetched, divisions))
        return null;
    const same = await sameTexts(engine.connection, staged);
    if (!same.label)
        return null;
    const names = files.map(({ table }) => table);
    return {
        count: fetched.ids.length,
        build: () => ({
            rows: rowsFrom(fetched, staged, { task, threshold, divisions, groups, same }),
            shown: shown.map((one, at) => shownDivision(show[at] ?? '', one, { fetched, names })),
        }),
    };
}
/** An id that is there several times, as in rankings, has no place of its own. */
async function join_numbersOf({ connection }, file, within) {
    return within === null ? numberedTextsOf(connection, file) : null;
}
async function namesIn({ connection }, column, files) {
    const having = files.filter(({ columns, extras }) => {
        return [...columns, ...extras].some(({ name }) => name === column);
    });
    if (having.length === 0)
        return [];
    const sides = having.map(({ table }) => table);
    return nameTexts(connection, column, sides);
}
function shownDivision(name, { column, names: values }, { fetched, names }) {
    const codes = codesOf(column, fetched, names)?.wholes() ?? new Uint32Array();
    return { name, kind: 'column', values, codes };
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/arrow/index.js + 9 modules
var arrow = __webpack_require__(21947);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/csv.js + 8 modules
var csv = __webpack_require__(41413);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/format.js
var format = __webpack_require__(42713);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/jsonl.js + 4 modules
var jsonl = __webpack_require__(48303);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/parquet.js + 1 modules
var parquet = __webpack_require__(67609);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/opened-file.js






const loaders = {
    arrow: arrow/* loadArrow */._,
    csv: csv/* loadCsv */.x,
    jsonl: jsonl/* loadJsonl */.d,
    parquet: parquet/* loadParquet */.fS,
};
/** Makes a file readable by SQL; what keeps it from being read as a whole table is thrown. */
async function openFile(connection, file) {
    const schema = `raw_${file.side}`;
    await connection.run(`CREATE SCHEMA ${schema}`);
    const { shape, files, rowsRead, readable } = await opened_file_load(connection, file, schema);
    const [loaded] = files;
    const { count, faults } = (await rowsRead([])).unreadable;
    if (count > 0)
        throw malformed(file, count, faults);
    const twice = [...shape.doubtful.keys()].flatMap((name) => [name, name]);
    const header = [...shape.columns.map(({ name }) => name), ...twice];
    if (!loaded || header.length === 0)
        throw noHeader(file, shape.header.length > 0);
    const inPlace = shape.format === 'parquet';
    return { file, schema, inPlace, where: null, readable, loaded, header };
}
async function opened_file_load(connection, file, schema) {
    try {
        return await loaders[(0,format/* formatOf */.b)([file.path])](connection, { paths: [file.path], dialect: {}, columns: [], copied: true }, schema);
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? underItsName(file, error) : error;
    }
}
/** A copy in a temporary folder means nothing to people: they know the file by its name. */
function underItsName(file, error) {
    if (file.position.file !== undefined)
        return error;
    const named = (text) => text.replaceAll(file.path, file.name);
    const [first, ...others] = error.problems.map(({ code, what, why, next }) => {
        return { code, what: named(what), why: named(why), next: named(next) };
    });
    return first ? errors/* UserError */.yo.of([first, ...others]) : error;
}
function malformed(file, count, faults) {
    const shown = faults.map(({ message }) => message.replaceAll(file.path, file.name));
    const line = faults[0]?.example.line;
    return new errors/* UserError */.yo('predictions-malformed', {
        what: `${file.name} has ${count === 1 ? '1 line that is no row' : `${count} lines that are no rows`}.`,
        why: `${shown.join(' ')}${count > shown.length ? ' …' : ''}`,
        next: 'Write the file again: without these rows the answer would be another.',
        ...file.position,
        ...(line !== undefined && { line }),
    });
}
function noHeader(file, startsBlank) {
    const what = startsBlank ? 'starts with an empty line' : 'is empty';
    return new errors/* UserError */.yo('predictions-empty', {
        what: `${file.name} ${what}.`,
        why: `It has no columns${startsBlank ? '' : ' and no rows'}, so nothing would be compared, and that is no pass.`,
        next: 'Check the step that writes the predictions.',
        ...file.position,
    });
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/differences.js



/** What both files have of the same rows, and do not agree on. */
async function unequal(connection, pair, settings) {
    const problems = [];
    for (const shared of sharedBy(pair, settings)) {
        problems.push(...(await differing(connection, pair, { shared, within: settings.within })));
    }
    return problems;
}
function sharedBy({ candidate, baseline }, { divisions }) {
    const both = (name) => hasColumn(candidate, name) && hasColumn(baseline, name);
    const plain = [
        { name: 'label', code: 'predictions-labels-differ', what: 'labels', next: sameLabels },
        { name: 'weight', code: 'predictions-weights-differ', what: 'weights', next: sameColumn },
        { name: 'grp', code: 'predictions-groups-differ', what: 'groups', next: sameColumn },
        { name: 'h_doc', code: 'predictions-documents-differ', what: 'documents', next: sameTask },
        { name: 'h_target', code: 'predictions-targets-differ', what: 'targets', next: sameTask },
    ].filter(({ name }) => both(name));
    const isExtra = (name) => name.startsWith('h_');
    const columns = plain.map(({ name, ...shared }) => ({
        ...shared,
        value: (side) => sharedValue(name, side, { candidate, baseline }),
        text: (side) => `${side}.${name}${isExtra(name) ? '' : '_text'}`,
    }));
    const slices = divisions
        .filter(({ sides }) => sides.length > 1)
        .map(({ name, column, code, codes }) => {
        const values = (0,duckdb_sql/* list */.p_)(codes.map(duckdb_sql/* text */.Qq));
        const value = (side) => `list_extract([${values}], 1 + ${code(`${side}.${column}`, side)})`;
        return {
            code: 'predictions-slices-differ',
            what: `values of "${name}"`,
            next: sameSlice,
            value,
            text: value,
        };
    });
    return [...columns, ...slices];
}
/** Labels that both files store as whole numbers are compared as such, others as they are written. */
function sharedValue(name, side, { candidate, baseline }) {
    const isWhole = [candidate, baseline].every(({ columns }) => {
        return columns.some((column) => column.name === name && column.stored === 'whole');
    });
    return `${side}.${name}${isWhole ? '_stored' : ''}`;
}
const sameLabels = 'The true answers must be the same: let both models predict the same version of the test set.';
const sameColumn = 'It is a property of the row, not of the model: write the same into both files, or into one of them only.';
const sameSlice = 'It is a property of the row, not of the model: write the same into both files.';
const sameTask = 'They are not the same evaluation: run both models on the same version of the task.';
function hasColumn({ columns, extras }, name) {
    return [...columns, ...extras].some((column) => column.name === name);
}
async function differing(connection, { candidate, baseline }, { shared, within }) {
    const { code, what, next, value, text } = shared;
    const keys = within === null ? 'id' : `id, ${within}`;
    const [ours, theirs] = [value('candidate'), value('baseline')];
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT *, count(*) OVER () AS total FROM (
       SELECT id, candidate."row" AS "row", baseline."row" AS other, ${text('candidate')} AS ours,
         ${text('baseline')} AS theirs
       FROM candidate JOIN baseline USING (${keys}) WHERE ${ours} <> ${theirs}
       QUALIFY row_number() OVER (PARTITION BY ${keys} ORDER BY candidate."row", baseline."row") = 1)
     ORDER BY "row" LIMIT ${shownRows}`);
    const [first] = found;
    if (!first)
        return [];
    const here = await candidate.opened.loaded.locate(found.map(({ row }) => (0,duckdb_rows/* integer */.nd)(row)));
    const there = await baseline.opened.loaded.locate(found.map(({ other }) => (0,duckdb_rows/* integer */.nd)(other)));
    const shown = found.map(({ id, row, other, ours: mine, theirs: yours }) => {
        const left = `${shownText(mine)} (${placeName(here((0,duckdb_rows/* integer */.nd)(row)))})`;
        return `${shownText(id)} has ${left} and ${shownText(yours)} (${placeName(there((0,duckdb_rows/* integer */.nd)(other)))})`;
    });
    const { position } = candidate.opened.file;
    const count = (0,duckdb_rows/* integer */.nd)(first.total) === 1 ? '1 id' : `${first.total} ids`;
    return [
        {
            code,
            what: `${candidate.opened.file.name} and ${baseline.opened.file.name} have different ${what} for ${count}.`,
            why: `${shown.join(', ')}${more(first.total, found.length)}.`,
            next,
            ...position,
            ...lineOf(position, here((0,duckdb_rows/* integer */.nd)(first.row))),
        },
    ];
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/pair-flaws.js



/** Why the two files are not about the same rows, and in what they may differ. */
async function pairFlaws(connection, { candidate, baseline }, settings) {
    const problems = [];
    const notices = [];
    const sides = [
        { file: candidate, other: baseline },
        { file: baseline, other: candidate },
    ];
    for (const side of sides) {
        const found = await unmatched(connection, side, settings);
        problems.push(...found.problems);
        notices.push(...found.notices);
    }
    problems.push(...(await unequal(connection, { candidate, baseline }, settings)));
    return { problems, notices };
}
/** The number 7 and the text "07" would silently be different ids. */
function idTypesDiffer({ candidate, baseline }) {
    const [ours, theirs] = [candidate.idType, baseline.idType];
    const typed = [ours, theirs].every((type) => type === 'text' || type === 'integer');
    if (!typed || ours === theirs)
        return [];
    const words = (type) => (type === 'text' ? 'texts' : 'numbers');
    return [
        {
            code: 'predictions-id-type',
            what: `The ids of ${candidate.opened.file.name} and ${baseline.opened.file.name} have different types.`,
            why: `They are ${words(ours)} in the first and ${words(theirs)} in the second.`,
            next: 'Write the ids with the same type in both files.',
            ...candidate.opened.file.position,
        },
    ];
}
async function unmatched(connection, { file, other }, { within, maxUnmatched }) {
    const same = within === null ? 'TRUE' : `o.${within} = ${file.table}.${within}`;
    const where = `id IS NOT NULL AND NOT EXISTS (FROM ${other.table} AS o WHERE o.id = ${file.table}.id AND ${same})`;
    const [counted] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT count(*) AS n FROM ${file.table} WHERE ${where}`);
    const count = (0,duckdb_rows/* integer */.nd)(counted?.n);
    const most = maxUnmatched.kind === 'rows' ? maxUnmatched.rows : maxUnmatched.share * file.rows;
    const names = { file: file.opened.file.name, other: other.opened.file.name };
    if (count === 0)
        return { problems: [], notices: [] };
    // None in common would be nothing to compare, whatever is allowed.
    if (count > most || count === file.rows) {
        const problems = await findFlaw(connection, file, {
            code: 'predictions-unmatched',
            where,
            what: `with an id that ${names.other} does not have`,
            next: 'Let both models predict the same rows, and write the same ids; compare.max-unmatched allows for a few.',
        });
        return { problems, notices: [] };
    }
    const rows = count === 1 ? '1 row' : `${count.toLocaleString('en-US')} rows`;
    const message = `${rows} of ${names.file} ${count === 1 ? 'has an id' : 'have ids'} that ${names.other} does not have, and ${count === 1 ? 'is' : 'are'} left out, as compare.max-unmatched allows.`;
    return { problems: [], notices: [{ rule: 'rows-unmatched', message }] };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/roles.js




/** Gives the columns of a file their roles; what is not clear is thrown. */
async function withRoles(connection, opened, settings) {
    const { task, metrics } = settings;
    const named = (0,roles/* columnsOfSide */.AS)(settings.columns, opened.file.side);
    if (named.id === undefined && isHarnessLog(opened)) {
        const filtered = await withFilter(connection, opened, settings.filter);
        const asked = { named, task: 'generation', metrics, labels: [] };
        return { opened: filtered, roles: harnessRoles(filtered, asked) };
    }
    const [label] = task === 'generation' ? [] : (0,roles/* columnsFor */.ns)('label', opened.header, named);
    const labels = label === undefined ? [] : await labelsIn(connection, opened, label);
    const assigned = (0,roles/* assignRoles */.LF)(opened.header, { named, task, metrics, labels });
    if (assigned.kind === 'known')
        return { opened, roles: assigned.roles };
    (0,errors/* refuse */.TR)(assigned.mistakes.map((mistake) => unclearRole(opened, mistake)));
    throw new Error('A mistake without a problem');
}
/** The columns that play a role in any of the files; the others may divide the rows. */
function takenColumns(files) {
    return new Set(files.flatMap(({ roles }) => {
        const { id, label, prediction, score, weight, group, right, probabilities, values } = roles;
        const plain = [id, label, prediction, score, weight, group, right];
        const named = plain.filter((column) => column !== null);
        return [...named, ...probabilities.map(({ column }) => column), ...values.values()];
    }));
}
function unclearRole({ file, header }, mistake) {
    const { role, found, named } = mistake;
    const several = found.length > 1;
    const what = role === 'value' ? `metric "${mistake.usual[0]}"` : role;
    return {
        code: 'predictions-columns',
        what: several
            ? `${file.name} has ${found.length} columns for the ${what}: ${found.join(', ')}.`
            : `${file.name} has no column for the ${what}.`,
        why: several
            ? 'Which of them counts must not be guessed.'
            : `It should be ${named === undefined ? usualNames(mistake) : `"${named}"`}; the columns are ${header.join(', ')}.`,
        next: `Name one column by compare.columns.${role === 'value' ? `values.${mistake.usual[0]}` : role} in the policy, or rename the columns.`,
        ...file.position,
    };
}
/** A file needs no predictions where it has scores or probabilities. */
function usualNames({ role, usual }) {
    const names = usual.map((column) => `"${column}"`).join(' or ');
    return role === 'prediction' ? `${names}, or "score", or a "prob_<class>" for each class` : names;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/scratch.js







/** Gives `use` a temporary folder, and removes it afterwards whatever happens. */
async function withScratch(environment, use) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(environment('RUNNER_TEMP') ?? (0,external_node_os_.tmpdir)(), 'contender-'));
    try {
        return await use(folder);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The file itself where it lies on disk, else a copy of its bytes in the folder. */
async function localise({ name, place }, side, folder) {
    if (place.kind === 'disk') {
        return { side, name, path: place.path, position: { file: place.path } };
    }
    const path = (0,external_node_path_.join)(folder, `${side}${ending(name)}`);
    try {
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(place.open()), (0,external_node_fs_.createWriteStream)(path));
    }
    catch (error) {
        throw notCopied(name, error);
    }
    return { side, name, path, position: {} };
}
/** `.csv`, or `.csv.gz`: it tells the format. */
function ending(name) {
    return /(\.\w+)?\.\w+$/.exec(name)?.[0] ?? '';
}
function notCopied(name, error) {
    if (error instanceof errors/* UserError */.yo)
        return error;
    const why = error instanceof Error ? error.message : String(error);
    return new errors/* UserError */.yo('predictions-unreadable', {
        what: `Cannot copy ${name} from the registry to the temporary folder.`,
        why: `${why}.`,
        next: 'Check the registry, and that the temporary folder has room.',
    }, { cause: error });
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/shown.js

/** The columns that may be shown, from the candidate's file where it has them; `s0`, `s1`, … */
function shownColumns(files, show) {
    const shown = { candidate: [], baseline: [] };
    const problems = [];
    for (const [at, column] of show.entries()) {
        const opened = files.find(({ header }) => header.includes(column));
        if (!opened)
            problems.push(shown_missing(column, files));
        else {
            const sql = `coalesce(${textOf(opened.loaded.value(column))}, '(null)')`;
            shown[opened.file.side].push({ name: `s${at}`, sql });
        }
    }
    return { shown, problems };
}
function shown_missing(column, files) {
    const columns = new Set(files.flatMap(({ header }) => header));
    return {
        code: 'show-column-missing',
        what: `There is no column "${column}" to show beside the rows.`,
        why: `The columns are ${[...columns].join(', ')}.`,
        next: 'Correct compare.show-columns in the policy.',
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/reader.js
















/** Reads and joins predictions with DuckDB, in this process. */
function duckDbPredictions(environment) {
    (0,connect/* startDuckDb */.eI)(environment);
    return {
        read: (files, settings) => {
            return withScratch(environment, async (folder) => {
                const local = await localiseBoth(files, folder);
                const { joined, notices } = await withEngine(environment, (engine) => {
                    return readFiles(engine, local, settings);
                });
                const { rows, shown } = joined.build();
                return { joined: rows, shown, notices };
            });
        },
    };
}
async function withEngine(environment, use) {
    const connection = await (0,connect/* connectDuckDb */.EQ)(environment);
    try {
        return await use({ connection, bindings: await (0,load/* loadBindings */.zY)(environment) });
    }
    finally {
        (0,connect/* closeDuckDb */.o5)(connection);
    }
}
async function localiseBoth({ candidate, baseline }, folder) {
    const local = await localise(candidate, 'candidate', folder);
    return baseline ? [local, await localise(baseline, 'baseline', folder)] : [local];
}
async function readFiles(engine, files, settings) {
    const { connection } = engine;
    const roled = await openAll(connection, files, settings);
    const plan = await planAll(connection, roled, settings);
    const verbatim = settings.task === 'generation';
    const [candidate, baseline = null] = await stageAll(connection, roled, { ...plan, verbatim });
    if (!candidate)
        throw new Error('Nothing was staged');
    const staged = { candidate, baseline };
    const within = settings.task === 'ranking' ? 'grp' : null;
    const decision = await decide(connection, staged, settings);
    const shape = shapeProblems(staged, decision);
    const ready = decision.kind === 'decided' && [...plan.problems, ...shape].length === 0;
    const { threshold, show } = settings;
    const { divisions } = plan;
    const task = ready ? decision : null;
    const joined = task && (await join(engine, staged, { task, threshold, divisions, show, within }));
    const prompts = baseline ? await promptsDiffer(connection, { candidate, baseline }) : [];
    if (joined && isComplete(staged, joined.count))
        return { joined, notices: prompts };
    const found = await lookCloser(connection, staged, { settings, decision, divisions, within });
    (0,errors/* refuse */.TR)([...plan.problems, ...shape, ...found.problems]);
    if (!joined)
        throw new Error('Rows that nothing speaks against could not be joined');
    return { joined, notices: [...found.notices, ...prompts] };
}
/** One after the other, because the engine is one; what is wrong with both is told together. */
async function openAll(connection, files, settings) {
    const opened = await inTurn(files, (file) => openFile(connection, file));
    await (0,connect/* seal */.od)(connection, opened.flatMap(({ readable }) => readable));
    return inTurn(opened, (file) => withRoles(connection, file, settings));
}
async function inTurn(items, work) {
    let last = Promise.resolve();
    const all = items.map((item) => {
        const next = last.then(() => work(item));
        last = next.catch(() => undefined);
        return () => next;
    });
    return (0,errors/* together */.bs)(...all);
}
async function planAll(connection, files, { slices, fairness, explore, show }) {
    const taken = takenColumns(files);
    const [candidate] = files;
    const free = explore ? (candidate?.opened.header ?? []) : [];
    const opened = files.map((file) => file.opened);
    const settings = { slices, fairness, free: free.filter((column) => !taken.has(column)) };
    const plan = await planDivisions(connection, opened, settings);
    const { shown, problems } = shownColumns(opened, show);
    return { ...plan, shown, problems: [...plan.problems, ...problems] };
}
async function stageAll(connection, files, plan) {
    const staged = [];
    for (const { opened, roles } of files) {
        const { side } = opened.file;
        const extras = [...plan.extras[side], ...plan.shown[side], ...hashColumns(opened)];
        const { verbatim, inputs } = plan;
        staged.push(await stage(connection, opened, { roles, extras, verbatim, inputs: inputs[side] }));
    }
    return staged;
}
function filesOf({ candidate, baseline }) {
    return baseline ? [candidate, baseline] : [candidate];
}
async function decide(connection, staged, settings) {
    const files = filesOf(staged);
    // Scores of one's own, or of what a model writes, need neither labels nor classes.
    const task = files.some(({ roles }) => roles.label === null) ? 'generation' : settings.task;
    return decideTask(await answersIn(connection, files), { ...settings, task });
}
/** What speaks against judging the files before their rows are looked at. */
function shapeProblems(staged, decision) {
    const files = filesOf(staged);
    const { candidate, baseline } = staged;
    return [
        ...(baseline ? idTypesDiffer({ candidate, baseline }) : []),
        ...(decision.kind === 'decided' ? files.flatMap((file) => shapeFlaws(file, decision)) : []),
    ];
}
/** Every row of both files is there, there are some, and nothing is left to be compared. */
function isComplete(staged, rows) {
    const files = filesOf(staged);
    if (files.some(isHashed))
        return false;
    return rows > 0 && files.every((file) => file.rows === rows && idTypeFlaw(file).length === 0);
}
/** What is wrong with the rows, each kind with its count and examples. */
async function lookCloser(connection, staged, { settings, decision, divisions, within }) {
    const { candidate, baseline } = staged;
    const files = filesOf(staged);
    const problems = [];
    const notices = [];
    for (const file of files) {
        problems.push(...idTypeFlaw(file), ...(await fileFlaws(connection, file, within)));
    }
    if (baseline) {
        const { maxUnmatched } = settings;
        const pair = { maxUnmatched, divisions, within };
        const found = await pairFlaws(connection, { candidate, baseline }, pair);
        problems.push(...found.problems);
        notices.push(...found.notices);
    }
    // Without rows nothing can be clear, and that is said already.
    const empty = problems.some(({ code }) => code === 'predictions-empty');
    if (decision.kind === 'unclear' && !empty)
        problems.push(unclearTask(files, decision));
    if (decision.kind === 'unclear')
        return { problems, notices };
    for (const file of files)
        problems.push(...(await taskFlaws(connection, file, decision)));
    return { problems, notices };
}
function unclearTask(files, { code, why, next }) {
    const names = files.map(({ opened }) => opened.file.name).join(' and ');
    return { code, what: `How to judge ${names} is not clear.`, why, next };
}


/***/ }),

/***/ 88522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ sameAnswers),
/* harmony export */   Mi: () => (/* binding */ mostLikely),
/* harmony export */   NS: () => (/* binding */ offThreshold),
/* harmony export */   hU: () => (/* binding */ areShares),
/* harmony export */   yy: () => (/* binding */ fromThreshold)
/* harmony export */ });
/** 1 from the threshold on, else 0. */
function fromThreshold(scores, threshold) {
    const classes = new Float64Array(scores.length);
    for (let row = 0; row < scores.length; row += 1) {
        classes[row] = (scores[row] ?? Number.NaN) >= threshold ? 1 : 0;
    }
    return classes;
}
/** The index of the class with the highest probability in each row; the first of several equal ones. */
function mostLikely(probabilities) {
    const rows = probabilities[0]?.length ?? 0;
    return Float64Array.from({ length: rows }, (_, row) => {
        let best = 0;
        for (const [at, column] of probabilities.entries()) {
            if ((column[row] ?? 0) > (probabilities[best]?.[row] ?? 0))
                best = at;
        }
        return best;
    });
}
/** True when both models gave the same answer, in every column, on every row; a metric's own column too. */
function sameAnswers(a, b) {
    const [left, right] = [columnsOf(a), columnsOf(b)];
    return (left.length === right.length &&
        left.every((column, at) => same(column, right[at])) &&
        a.values.size === b.values.size &&
        [...a.values].every(([name, column]) => same(column, b.values.get(name))));
}
/** On how many rows the class is not the one that the score and the threshold give; 0 for logits. */
function offThreshold({ predicted, scores }, threshold) {
    if (!scores || !areShares(scores))
        return 0;
    let off = 0;
    for (let row = 0; row < scores.length; row += 1) {
        const expected = (scores[row] ?? Number.NaN) >= threshold ? 1 : 0;
        if (expected !== predicted[row])
            off += 1;
    }
    return off;
}
const known = new WeakMap();
/** Whether all numbers of a column could be probabilities; looked at once. */
function areShares(scores) {
    const found = known.get(scores) ?? onlyShares(scores);
    known.set(scores, found);
    return found;
}
function onlyShares(scores) {
    for (let row = 0; row < scores.length; row += 1) {
        const score = scores[row] ?? Number.NaN;
        if (!(score >= 0 && score <= 1))
            return false;
    }
    return true;
}
function columnsOf({ predicted, scores, probabilities }) {
    return [predicted, scores, ...(probabilities ?? [null])];
}
function same(a, b) {
    if (!a || !b)
        return a === b;
    if (a.length !== b.length)
        return false;
    for (let row = 0; row < a.length; row += 1)
        if (a[row] !== b[row])
            return false;
    return true;
}


/***/ }),

/***/ 6550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g5: () => (/* binding */ idHashes),
/* harmony export */   r9: () => (/* binding */ PackedIds),
/* harmony export */   xc: () => (/* binding */ packed)
/* harmony export */ });
/** Ids as one piece of UTF-8: a million of them are no million objects. */
class PackedIds {
    length;
    /** All ids, one after the other. */
    bytes;
    /** Where each id begins, and at last where the last one ends: one more than there are ids. */
    offsets;
    constructor(bytes, offsets) {
        this.length = offsets.length - 1;
        this.bytes = bytes;
        this.offsets = offsets;
    }
    at(row) {
        return row >= 0 && row < this.length ? decoder.decode(this.of(row)) : undefined;
    }
    /** The bytes of one id, not copied. */
    of(row) {
        return this.bytes.subarray(this.offsets[row], this.offsets[row + 1]);
    }
}
// Half of a character can't be here, and a mark of the byte order belongs to the id.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();
/** The same ids packed; those that are packed already are given back. */
function packed(ids) {
    if (ids instanceof PackedIds)
        return ids;
    const texts = Array.from({ length: ids.length }, (_, row) => encoder.encode(ids.at(row) ?? ''));
    const offsets = new Uint32Array(texts.length + 1);
    for (const [row, { length }] of texts.entries())
        offsets[row + 1] = (offsets[row] ?? 0) + length;
    const bytes = new Uint8Array(offsets[texts.length] ?? 0);
    for (const [row, text] of texts.entries())
        bytes.set(text, offsets[row]);
    return new PackedIds(bytes, offsets);
}
/**
 * 32 bits for each id that depend on its UTF-8 alone, and not on the row or on other ids: FNV-1a (Fowler,
 * Noll, Vo), finished as MurmurHash3 does so that the low bits are as good as the high ones.
 */
function idHashes(ids) {
    const { bytes, offsets, length } = packed(ids);
    const hashes = new Uint32Array(length);
    for (let row = 0; row < length; row += 1) {
        const end = offsets[row + 1] ?? 0;
        let hash = 0x811c9dc5;
        for (let at = offsets[row] ?? 0; at < end; at += 1) {
            hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
        }
        hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
        hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
        hashes[row] = hash ^ (hash >>> 16);
    }
    return hashes;
}


/***/ }),

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


/***/ })

};
