export const id = 928;
export const ids = [928];
export const modules = {

/***/ 9928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  duckDbPredictions: () => (/* binding */ duckDbPredictions)
});

;// CONCATENATED MODULE: ./.build/domain/comparison/roles.js
/** What a column can be for; the usual names of each role. */
const usualNames = {
    id: ['id'],
    label: ['label', 'y_true', 'target'],
    prediction: ['prediction', 'y_pred'],
    score: ['score', 'y_score'],
};
/** The columns of a role: the one that the policy names, else those with a usual name. */
function columnsFor(role, header, named) {
    const wanted = named[role] === undefined ? usualNames[role] : [named[role]];
    return header.filter((column) => wanted.includes(column));
}
/**
 * Gives each role its column. `labels` are the values of the label column: `p<class>` names a
 * probability only where the class exists, because many a plain column starts with a p.
 */
function assignRoles(header, named, labels) {
    const found = (role) => columnsFor(role, header, named);
    const taken = [...found('id'), ...found('label'), ...found('prediction'), ...found('score')];
    const free = header.filter((column) => !taken.includes(column));
    const probabilities = named.score === undefined ? classColumns(free, labels) : [];
    const clash = found('score').length > 0 ? columnsOf(probabilities) : [];
    const mistakes = [
        ...required('id', found('id'), named),
        ...required('label', found('label'), named),
        ...optional('prediction', found('prediction'), named),
        ...optional('score', [...found('score'), ...clash], named),
        ...repeated(probabilities),
    ];
    const answers = [...found('prediction'), ...found('score'), ...probabilities];
    if (answers.length === 0 && mistakes.length === 0)
        mistakes.push(mistakeOf('prediction', [], named));
    if (mistakes.length > 0)
        return { kind: 'unclear', mistakes };
    const roles = {
        id: found('id')[0] ?? '',
        label: found('label')[0] ?? '',
        prediction: found('prediction')[0] ?? null,
        score: found('score')[0] ?? null,
        probabilities,
    };
    return { kind: 'known', roles };
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
/** `prob_a` beside `pa` would give the class two probabilities. */
function repeated(probabilities) {
    const twice = probabilities.filter(({ className }, at) => {
        return probabilities.some((other, place) => other.className === className && place !== at);
    });
    if (twice.length === 0)
        return [];
    return [mistakeOf('score', columnsOf(twice), {})];
}
function columnsOf(probabilities) {
    return probabilities.map(({ column }) => column);
}
/** `prob_<class>`; `p<class>` where the class is a label; `p<number>` where all labels are numbers. */
function classColumns(columns, labels) {
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
/** A class as labels are read: `prob_True` and `prob_1.0` are of the classes `true` and `1`. */
function asLabel(className) {
    const isTruth = /^(true|false)$/i.test(className);
    return isTruth ? className.toLowerCase() : className.replace(/^(0|[1-9]\d*)\.0+$/, '$1');
}

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
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/connect.js + 3 modules
var connect = __webpack_require__(6722);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var duckdb_rows = __webpack_require__(8539);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var sql = __webpack_require__(4496);
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

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/stage.js

/** The columns of values. An answer may be a class or a number; a number is always one. */
function stagedColumns(roles) {
    const { label, prediction, score, probabilities } = roles;
    return [
        { name: 'label', source: label, kind: 'answer' },
        ...(prediction === null ? [] : [answer('prediction', prediction)]),
        ...(score === null ? [] : [number('score', score)]),
        ...probabilities.map(({ column }, at) => number(`p${at}`, column)),
    ];
}
/** Copies the columns that play a role; a value that cannot be used becomes NULL, its text stays. */
async function stage(connection, opened, roles) {
    const { loaded, file } = opened;
    const columns = stagedColumns(roles);
    const texts = columns.map(({ name, source }) => {
        return `${textOf(loaded.value(source))} AS ${name}_text`;
    });
    const values = columns.map(({ name, kind }) => {
        const text = `${name}_text`;
        return `${kind === 'answer' ? canonical(text) : finite(text)} AS ${name}`;
    });
    await connection.run(`
    CREATE TABLE ${file.side} AS
    SELECT *, ${values.join(', ')} FROM (
      SELECT ${loaded.row} AS "row", ${textOf(loaded.value(roles.id))} AS id, ${texts.join(', ')}
      FROM ${loaded.from})`);
    const idType = await typeOf(connection, opened, roles.id);
    return { opened, roles, idType, table: file.side };
}
/** SQL for a text as a number: written out plainly, and finite; otherwise NULL. */
function finite(text) {
    const value = `CASE WHEN ${isNumber(text)} THEN TRY_CAST(${text} AS DOUBLE) END`;
    return `CASE WHEN isfinite(${value}) THEN ${value} END`;
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
    WHEN ${isNumber(text)} THEN regexp_replace(CAST(${finite(text)} + 0.0 AS VARCHAR), '\\.0$', '')
    WHEN trim(${text}) = '' OR regexp_full_match(${text}, '(?i)\\s*[+-]?(nan|inf|infinity)\\s*') THEN NULL
    WHEN lower(${text}) IN ('true', 'false') THEN lower(${text})
    ELSE ${text} END`;
}
function isNumber(text) {
    return `regexp_full_match(${text}, '[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?')`;
}
function answer(name, source) {
    return { name, source, kind: 'answer' };
}
function number(name, source) {
    return { name, source, kind: 'number' };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/answers.js





/** What the columns of all files hold, for deciding the task. */
async function answersIn(connection, files) {
    const predicting = files.filter(({ roles }) => roles.prediction !== null);
    const classes = files.flatMap(({ roles }) => roles.probabilities.map(({ className }) => className));
    return {
        labels: await distinct(connection, valuesOf('label', files)),
        predictions: predicting.length > 0 ? await distinct(connection, valuesOf('prediction', predicting)) : null,
        scored: files.some(({ roles }) => roles.score !== null),
        probabilityClasses: [...new Set(classes)],
    };
}
/** The labels of one file before its roles are known: they tell which columns are probabilities. */
async function labelsIn(connection, opened, column) {
    const { loaded } = opened;
    // Equal texts are read once: a million rows hold few labels.
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT DISTINCT ${canonical('text')} AS value
     FROM (SELECT DISTINCT ${textOf(loaded.value(column))} AS text FROM ${loaded.from})
     ORDER BY value LIMIT ${mostClasses + 1}`);
    return found.flatMap(({ value }) => (value === null ? [] : [String(value)]));
}
function valuesOf(column, files) {
    return files.map(({ table }) => `SELECT ${column} AS value FROM ${table}`).join(' UNION ALL ');
}
async function distinct(connection, values) {
    const known = `FROM (SELECT value, count(*) AS n FROM (${values}) WHERE value IS NOT NULL GROUP BY value)`;
    const number = finite('value');
    const [counted] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT sum(n) AS total, sum(n) FILTER (${number} IS NOT NULL) AS numbers,
       count(*) FILTER (${number} <> trunc(${number})) AS fractions ${known}`);
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT value ${known} ORDER BY value LIMIT ${mostClasses + 1}`);
    const numbers = (0,duckdb_rows/* integer */.nd)(counted?.numbers);
    return {
        values: found.map(({ value }) => String(value)),
        numeric: numbers > 0 && 2 * numbers > (0,duckdb_rows/* integer */.nd)(counted?.total),
        whole: (0,duckdb_rows/* integer */.nd)(counted?.fractions) === 0,
    };
}
/** SQL for the place of an answer among the classes, from 0; NULL for what is no class. */
function classIndex(column, classes) {
    return `CAST(array_position([${classes.map(sql/* text */.Qq).join(', ')}], ${column}) - 1 AS DOUBLE)`;
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
            what: `${opened.file.name}: ${countOf(first.total)} ${what}.`,
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
function countOf(total) {
    return (0,duckdb_rows/* integer */.nd)(total) === 1 ? '1 row' : `${(0,duckdb_rows/* integer */.nd)(total).toLocaleString('en-US')} rows`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/file-flaws.js



/** What is wrong with the rows of one file, whatever the task is. */
async function fileFlaws(connection, file) {
    const problems = [...(await noRows(connection, file))];
    problems.push(...(await duplicates(connection, file)));
    for (const flaw of [noId, ...missingValues(file), ...badProbabilities(file)]) {
        problems.push(...(await findFlaw(connection, file, flaw)));
    }
    return problems;
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
async function noRows(connection, { opened, table }) {
    const [counted] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT count(*) AS n FROM ${table}`);
    if ((0,duckdb_rows/* integer */.nd)(counted?.n) > 0)
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
async function duplicates(connection, { opened, table }) {
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, 
    // Only the ids that occur twice are looked at again: a million ids would fill a million lists.
    `WITH twice AS MATERIALIZED (
       SELECT id FROM ${table} WHERE id IS NOT NULL GROUP BY id HAVING count(*) > 1)
     SELECT id, min("row") AS first, list_sort(list("row"))[2] AS second, count(*) OVER () AS total
     FROM ${table} WHERE id IN (FROM twice) GROUP BY id ORDER BY first LIMIT ${shownRows}`);
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
function missingValues({ roles }) {
    return stagedColumns(roles).map(({ name, source, kind }) => ({
        code: 'predictions-not-usable',
        where: `${name} IS NULL`,
        what: `with no usable value in the column "${source}"`,
        next: kind === 'number'
            ? 'Write finite numbers, with a point and without separators.'
            : 'Write a value in every row; NaN and infinity are no answers.',
        column: name,
    }));
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

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/arrow/index.js + 9 modules
var arrow = __webpack_require__(1947);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/csv.js + 8 modules
var csv = __webpack_require__(1413);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/format.js
var format = __webpack_require__(2713);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/jsonl.js + 4 modules
var jsonl = __webpack_require__(8303);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/parquet.js + 1 modules
var parquet = __webpack_require__(7609);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/opened-file.js






const loaders = {
    arrow: arrow/* loadArrow */._,
    csv: csv/* loadCsv */.x,
    jsonl: jsonl/* loadJsonl */.d,
    parquet: parquet/* loadParquet */.fS,
};
/** Makes a file readable by SQL; what keeps it from being read as a whole table is thrown. */
async function openFile(connection, file) {
    const { shape, files, rowsRead } = await load(connection, file);
    const [loaded] = files;
    const { count, faults } = (await rowsRead([])).unreadable;
    if (count > 0)
        throw malformed(file, count, faults);
    const twice = [...shape.doubtful.keys()].flatMap((name) => [name, name]);
    const header = [...shape.columns.map(({ name }) => name), ...twice];
    if (!loaded || header.length === 0)
        throw noHeader(file, shape.header.length > 0);
    return { file, loaded, header };
}
async function load(connection, file) {
    try {
        return await loaders[(0,format/* formatOf */.b)([file.path])](connection, { paths: [file.path], dialect: {}, columns: [], copied: true }, 'contender');
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

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/pair-flaws.js


/** Why the two files are not about the same rows. */
async function pairFlaws(connection, { candidate, baseline }) {
    const types = idTypesDiffer({ candidate, baseline });
    if (await isSameTestSet(connection, { candidate, baseline }))
        return types;
    return [
        ...types,
        ...(await unmatched(connection, candidate, baseline)),
        ...(await unmatched(connection, baseline, candidate)),
        ...(await labelsDiffer(connection, { candidate, baseline })),
    ];
}
/** Whether every id is on both sides, with one label: a single join spares the three that say where not. */
async function isSameTestSet(connection, { candidate, baseline }) {
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT 1 FROM ${candidate.table} AS c FULL JOIN ${baseline.table} AS b USING (id)
     WHERE c."row" IS NULL OR b."row" IS NULL OR c.label <> b.label LIMIT 1`);
    return found.length === 0;
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
async function unmatched(connection, file, other) {
    return findFlaw(connection, file, {
        code: 'predictions-unmatched',
        where: `id IS NOT NULL AND NOT EXISTS (FROM ${other.table} AS o WHERE o.id = ${file.table}.id)`,
        what: `with an id that ${other.opened.file.name} does not have`,
        next: 'Let both models predict the same rows, and write the same ids.',
    });
}
async function labelsDiffer(connection, { candidate, baseline }) {
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT id, min(c."row") AS "row", min(b."row") AS other, min(c.label_text) AS label,
       min(b.label_text) AS "otherLabel", count(*) OVER () AS total
     FROM candidate AS c JOIN baseline AS b USING (id)
     WHERE c.label <> b.label GROUP BY id ORDER BY "row" LIMIT ${shownRows}`);
    const [first] = found;
    if (!first)
        return [];
    const here = await candidate.opened.loaded.locate(found.map(({ row }) => (0,duckdb_rows/* integer */.nd)(row)));
    const there = await baseline.opened.loaded.locate(found.map(({ other }) => (0,duckdb_rows/* integer */.nd)(other)));
    const shown = found.map(({ id, row, other, label, otherLabel }) => {
        const ours = `${shownText(label)} (${placeName(here((0,duckdb_rows/* integer */.nd)(row)))})`;
        return `${shownText(id)} has ${ours} and ${shownText(otherLabel)} (${placeName(there((0,duckdb_rows/* integer */.nd)(other)))})`;
    });
    return [
        {
            code: 'predictions-labels-differ',
            what: `${candidate.opened.file.name} and ${baseline.opened.file.name} have different labels for ${(0,duckdb_rows/* integer */.nd)(first.total) === 1 ? '1 id' : `${first.total} ids`}.`,
            why: `${shown.join(', ')}${more(first.total, found.length)}.`,
            next: 'The true answers must be the same: let both models predict the same version of the test set.',
            ...candidate.opened.file.position,
            ...lineOf(candidate.opened.file.position, here((0,duckdb_rows/* integer */.nd)(first.row))),
        },
    ];
}

// EXTERNAL MODULE: ./.build/domain/comparison/answers.js
var answers = __webpack_require__(8522);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/rows.js


/** Joins the sides by id, and hands the columns over as typed arrays, sorted by id. */
async function joinRows(connection, { candidate, baseline }, task) {
    const sides = baseline ? [candidate, baseline] : [candidate];
    const columns = [
        { name: 'label', sql: rows_answer('candidate.label', task) },
        ...sides.flatMap((side) => rows_columnsOf(side, task)),
    ];
    const join = baseline ? 'candidate JOIN baseline USING (id)' : 'candidate';
    const { ids, arrays } = await fetch(connection, columns, `FROM ${join} ORDER BY id`);
    const rows = {
        task: task.task,
        classes: task.classes,
        ids,
        labels: taken(arrays, 'label'),
        candidate: predictionsOf(candidate, arrays, task),
    };
    if (!baseline)
        return { kind: 'first-model', rows };
    const before = predictionsOf(baseline, arrays, task);
    const identical = (0,answers/* sameAnswers */.Kx)(rows.candidate, before);
    return { kind: 'paired', rows: { ...rows, baseline: before, identical } };
}
/** The columns that the task needs of one side, under the names `<side>.<column>`. */
function rows_columnsOf({ table, roles }, task) {
    const named = (name, sql = `${table}.${name}`) => ({ name: `${table}.${name}`, sql });
    const { prediction, score } = roles;
    const scores = task.task === 'binary' && score !== null;
    return [
        ...(prediction === null ? [] : [named('prediction', rows_answer(`${table}.prediction`, task))]),
        ...(scores ? [named('score')] : []),
        ...probabilityColumns(roles.probabilities, task).map((at) => named(`p${at}`)),
    ];
}
/** Places of the probability columns in the order of the classes; of the positive one for a binary task. */
function probabilityColumns(probabilities, { task, classes }) {
    if (task === 'regression' || probabilities.length === 0)
        return [];
    const wanted = task === 'binary' ? classes.slice(1) : classes;
    return wanted.map((name) => probabilities.findIndex(({ className }) => className === name));
}
function rows_answer(column, { task, classes }) {
    return task === 'regression' ? `CAST(${column} AS DOUBLE)` : classIndex(column, classes);
}
function predictionsOf({ table, roles }, arrays, task) {
    const columns = probabilityColumns(roles.probabilities, task).map((at) => {
        return taken(arrays, `${table}.p${at}`);
    });
    const isBinary = task.task === 'binary';
    const scores = isBinary ? (arrays.get(`${table}.score`) ?? columns[0] ?? null) : null;
    const probabilities = !isBinary && columns.length > 0 ? columns : null;
    const predicted = arrays.get(`${table}.prediction`) ??
        (scores && (0,answers/* fromThreshold */.yy)(scores, task.threshold)) ??
        (0,answers/* mostLikely */.Mi)(probabilities ?? []);
    return { predicted, scores, probabilities };
}
/** Every value was checked before: a column that is missing here is a mistake of ours. */
function taken(arrays, name) {
    const array = arrays.get(name);
    if (!array)
        throw new Error(`The column ${name} was not read`);
    return array;
}
async function fetch(connection, columns, from) {
    const values = columns.map(({ sql }, at) => `${sql} AS v${at}`).join(', ');
    const result = await connection.run(`SELECT id, ${values} ${from}`);
    const chunks = await result.fetchAllChunks();
    const n = chunks.reduce((sum, { rowCount }) => sum + rowCount, 0);
    const ids = [];
    const arrays = columns.map(() => new Float64Array(n));
    for (const chunk of chunks) {
        const start = ids.length;
        for (const id of chunk.getColumnValues(0))
            ids.push(String(id));
        for (const [at, array] of arrays.entries()) {
            array.set(chunk.getColumnValues(at + 1).map(present), start);
        }
    }
    return { ids, arrays: new Map(columns.map(({ name }, at) => [name, arrays[at] ?? rows_noRows])) };
}
const rows_noRows = new Float64Array(0);
/** No row may get a number that the file did not hold. */
function present(value) {
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    throw new Error('A value that was checked before is missing after the join');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
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

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/task-flaws.js



/** What keeps a file from being judged as this task. */
async function taskFlaws(connection, file, task) {
    const problems = [...missingColumn(file, task), ...missingClasses(file, task)];
    for (const flaw of valueFlaws(file, task)) {
        problems.push(...(await findFlaw(connection, file, flaw)));
    }
    return problems;
}
function missingColumn({ opened, roles }, { task }) {
    const { prediction, score, probabilities } = roles;
    const answers = {
        binary: prediction ?? score ?? probabilities[0],
        multiclass: prediction ?? probabilities[0],
        regression: prediction,
    };
    if (answers[task])
        return [];
    return [
        {
            code: 'predictions-columns',
            what: `${opened.file.name} has no column with predictions for a ${task} task.`,
            why: `Its columns are ${opened.header.join(', ')}.`,
            next: `Add the column "prediction"${task === 'multiclass' ? ' or one column "prob_<class>" for each class' : ''}, or name it by compare.columns in the policy.`,
            ...opened.file.position,
        },
    ];
}
/** A class without a probability would be a class that the model can never name. */
function missingClasses({ opened, roles }, { task, classes }) {
    if (task === 'regression' || roles.probabilities.length === 0)
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
function valueFlaws({ roles }, { task, classes }) {
    const { label, prediction, score } = roles;
    const answers = [
        { name: 'label', column: label },
        ...(prediction === null ? [] : [{ name: 'prediction', column: prediction }]),
    ];
    const flaws = answers.map(({ name, column }) => {
        return task === 'regression' ? notNumber(name, column) : notClass({ name, column }, classes);
    });
    const guessed = task === 'binary' && prediction === null && score !== null;
    return guessed ? [...flaws, notShare(score)] : flaws;
}
function notNumber(name, column) {
    return {
        code: 'predictions-not-usable',
        where: `${name} IS NOT NULL AND ${finite(name)} IS NULL`,
        what: `with no number in the column "${column}"`,
        next: 'Write finite numbers, with a point and without separators.',
        column: name,
    };
}
function notClass({ name, column }, classes) {
    return {
        code: 'predictions-class-unknown',
        where: `${name} IS NOT NULL AND ${classIndex(name, classes)} IS NULL`,
        what: `with a class in the column "${column}" that is none of ${classes.slice(0, 10).join(', ')}`,
        next: 'Write the names of the classes as the labels have them; for scores name the column by compare.columns.score.',
        column: name,
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

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/predictions/reader.js












/** Reads and joins predictions with DuckDB, in this process. */
function duckDbPredictions(environment) {
    return {
        read: (files, settings) => {
            return withScratch(environment, async (folder) => {
                const local = await localiseBoth(files, folder);
                const connection = await (0,connect/* connectDuckDb */.EQ)(environment);
                try {
                    return await readFiles(connection, local, settings);
                }
                finally {
                    (0,connect/* closeDuckDb */.o5)(connection);
                }
            });
        },
    };
}
async function localiseBoth(files, folder) {
    const { candidate, baseline } = files;
    return {
        candidate: await localise(candidate, 'candidate', folder),
        baseline: baseline && (await localise(baseline, 'baseline', folder)),
    };
}
async function readFiles(connection, files, settings) {
    const first = stageFile(connection, files.candidate, settings);
    const [candidate, baseline] = await (0,errors/* together */.bs)(() => first, async () => {
        // One after the other: both are opened under the same name.
        await first.catch(() => undefined);
        return files.baseline && stageFile(connection, files.baseline, settings);
    });
    const staged = { candidate, baseline };
    const task = await judgeable(connection, staged, settings);
    const joined = await joinRows(connection, staged, { ...task, threshold: settings.threshold });
    return { joined, unused: [candidate, baseline].flatMap((file) => (file ? unusedIn(file) : [])) };
}
function unusedIn({ opened, roles }) {
    const taken = [roles.label, roles.prediction, roles.score];
    return ['weight', 'group']
        .filter((column) => opened.header.includes(column) && !taken.includes(column))
        .map((column) => ({ file: opened.file.name, column }));
}
async function stageFile(connection, file, { columns }) {
    await connection.run('DROP SCHEMA IF EXISTS contender CASCADE; CREATE SCHEMA contender');
    const opened = await openFile(connection, file);
    const [label] = columnsFor('label', opened.header, columns);
    const labels = label === undefined ? [] : await labelsIn(connection, opened, label);
    const assigned = assignRoles(opened.header, columns, labels);
    if (assigned.kind === 'known')
        return stageOnce(connection, opened, assigned.roles);
    (0,errors/* refuse */.TR)(assigned.mistakes.map((mistake) => unclearRole(opened, mistake)));
    throw new Error('A mistake without a problem');
}
/** What was read for staging takes as much memory again, and is not needed any more. */
async function stageOnce(connection, opened, roles) {
    const staged = await stage(connection, opened, roles);
    await connection.run('DROP SCHEMA contender CASCADE');
    return staged;
}
/** The task, once nothing speaks against joining the files and judging their rows. */
async function judgeable(connection, { candidate, baseline }, settings) {
    const files = baseline ? [candidate, baseline] : [candidate];
    const problems = [];
    for (const file of files) {
        problems.push(...idTypeFlaw(file), ...(await fileFlaws(connection, file)));
    }
    if (baseline)
        problems.push(...(await pairFlaws(connection, { candidate, baseline })));
    const decision = decideTask(await answersIn(connection, files), settings);
    if (decision.kind === 'unclear') {
        const { code, why, next } = decision;
        const what = `How to judge ${files.map(({ opened }) => opened.file.name).join(' and ')} is not clear.`;
        // Without rows nothing can be clear, and that is said already.
        const empty = problems.some((problem) => problem.code === 'predictions-empty');
        (0,errors/* refuse */.TR)(empty ? problems : [...problems, { code, what, why, next }]);
    }
    if (decision.kind !== 'decided')
        throw new Error('An unclear task without a problem');
    for (const file of files)
        problems.push(...(await taskFlaws(connection, file, decision)));
    (0,errors/* refuse */.TR)(problems);
    return decision;
}
function unclearRole({ file, header }, mistake) {
    const { role, found, named } = mistake;
    const several = found.length > 1;
    return {
        code: 'predictions-columns',
        what: several
            ? `${file.name} has ${found.length} columns for the ${role}: ${found.join(', ')}.`
            : `${file.name} has no column for the ${role}.`,
        why: several
            ? 'Which of them counts must not be guessed.'
            : `It should be ${named === undefined ? reader_usualNames(mistake) : `"${named}"`}; the columns are ${header.join(', ')}.`,
        next: `Name one column by compare.columns.${role} in the policy, or rename the columns.`,
        ...file.position,
    };
}
/** A file needs no predictions where it has scores or probabilities. */
function reader_usualNames({ role, usual }) {
    const names = usual.map((column) => `"${column}"`).join(' or ');
    return role === 'prediction' ? `${names}, or "score", or a "prob_<class>" for each class` : names;
}


/***/ }),

/***/ 8522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ sameAnswers),
/* harmony export */   Mi: () => (/* binding */ mostLikely),
/* harmony export */   NS: () => (/* binding */ offThreshold),
/* harmony export */   yy: () => (/* binding */ fromThreshold)
/* harmony export */ });
/** 1 from the threshold on, else 0. */
function fromThreshold(scores, threshold) {
    return scores.map((score) => (score >= threshold ? 1 : 0));
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
/** True when both models gave the same answer, in every column, on every row. */
function sameAnswers(a, b) {
    const [left, right] = [columnsOf(a), columnsOf(b)];
    return (left.length === right.length &&
        left.every((column, at) => column?.length === right[at]?.length && same(column, right[at])));
}
/** On how many rows the class is not the one that the score and the threshold give; 0 for logits. */
function offThreshold({ predicted, scores }, threshold) {
    if (!scores?.every((score) => score >= 0 && score <= 1))
        return 0;
    const expected = fromThreshold(scores, threshold);
    return expected.filter((value, row) => value !== predicted[row]).length;
}
function columnsOf({ predicted, scores, probabilities }) {
    return [predicted, scores, ...(probabilities ?? [null])];
}
function same(a, b) {
    if (!a || !b)
        return a === b;
    return a.every((value, row) => value === b[row]);
}


/***/ })

};
