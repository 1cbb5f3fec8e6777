export const id = 2166;
export const ids = [2166];
export const modules = {

/***/ 62166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  engines: () => (/* binding */ engines)
});

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/connect.js
var connect = __webpack_require__(43094);
// EXTERNAL MODULE: ./.build/domain/data/measurement.js
var data_measurement = __webpack_require__(18708);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var duckdb_sql = __webpack_require__(74496);
// EXTERNAL MODULE: ./.build/domain/data/decimal.js
var decimal = __webpack_require__(4047);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/native-type.js
/** The fields of `STRUCT(a INTEGER, "b c" VARCHAR[])`; undefined for any other type. */
function structFields(type) {
    const inside = /^STRUCT\((.*)\)$/s.exec(type)?.[1];
    if (inside === undefined)
        return undefined;
    return partsOf(inside).flatMap((part) => {
        const [, quoted, plain, rest = ''] = /^\s*(?:"((?:[^"]|"")*)"|(\S+))\s+(.*)$/s.exec(part) ?? [];
        const name = quoted?.replaceAll('""', '"') ?? plain;
        return name === undefined ? [] : [{ name, type: rest }];
    });
}
/** What an item of `INTEGER[]` or `INTEGER[3]` is; undefined for any other type. */
function itemType(type) {
    return /^(.*)\[\d*\]$/s.exec(type)?.[1];
}
/** What a value of `MAP(VARCHAR, INTEGER)` is; undefined for any other type. */
function mapValueType(type) {
    const inside = /^MAP\((.*)\)$/s.exec(type)?.[1];
    return inside === undefined ? undefined : partsOf(inside)[1]?.trim();
}
/** Splits at the commas that stand in no bracket and no quotes. */
function partsOf(text) {
    const parts = [];
    let depth = 0;
    let start = 0;
    for (const { 0: token, index } of text.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[(),]/g)) {
        if (token === '(')
            depth += 1;
        if (token === ')')
            depth -= 1;
        if (token !== ',' || depth > 0)
            continue;
        parts.push(text.slice(start, index));
        start = index + 1;
    }
    return [...parts, text.slice(start)];
}
/** Whether statistics can be made of the column's values. */
function isNumeric({ type }) {
    return /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(.*\)|FLOAT|DOUBLE)$/.test(type);
}
function isFloating({ type }) {
    return type === 'FLOAT' || type === 'DOUBLE';
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/nested.js


/** The value that lies one field deeper; NULL where there is no such field. */
function fieldOf(raw, name) {
    if (raw.kind !== 'native')
        return { kind: 'json', sql: extracted(raw, (0,duckdb_sql/* text */.Qq)(pointerTo(name))) };
    const field = structFields(raw.type)?.find((one) => one.name === name);
    if (field) {
        return { kind: 'native', sql: `struct_extract(${raw.sql}, ${(0,duckdb_sql/* text */.Qq)(name)})`, type: field.type };
    }
    const value = mapValueType(raw.type);
    return value === undefined
        ? { kind: 'native', sql: 'NULL', type: '"NULL"' }
        : { kind: 'native', sql: `map_extract_value(${raw.sql}, ${(0,duckdb_sql/* text */.Qq)(name)})`, type: value };
}
/** All items of an array as a list of the engine, and what each of them is. */
function itemsOf(raw) {
    if (raw.kind !== 'native') {
        const list = `CASE json_type(${json(raw)}) WHEN 'ARRAY' THEN ${extracted(raw, "'$[*]'")} END`;
        return { list, item: (sql) => ({ kind: 'json', sql }) };
    }
    const type = itemType(raw.type);
    return {
        list: type === undefined ? 'CAST(NULL AS VARCHAR[])' : raw.sql,
        item: (sql) => ({ kind: 'native', sql, type: type ?? '"NULL"' }),
    };
}
/** The way down; an item stands for each of its array's. */
function valueAt(raw, path) {
    let value = raw;
    for (const step of path) {
        value = step.kind === 'field' ? fieldOf(value, step.name) : itemsOf(value).item('item');
    }
    return value;
}
/** An object is there unless it is null, or is no object at all. */
function existing(raw) {
    return raw.kind === 'native'
        ? `${raw.sql} IS NOT NULL`
        : `coalesce(json_type(${json(raw)}) = 'OBJECT', false)`;
}
function extracted(raw, path) {
    return `json_extract(${json(raw)}, ${path})`;
}
/** A text that is no JSON holds nothing. */
function json({ kind, sql }) {
    return kind === 'text' ? `CASE WHEN json_valid(${sql}) THEN CAST(${sql} AS JSON) END` : sql;
}
/** RFC 6901, which takes every name there can be. */
function pointerTo(name) {
    return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/container-condition.js



/** What an array or an object must satisfy, be it JSON text or the engine's own. */
function containerCondition(test, names) {
    switch (test.kind) {
        case 'minItems':
            return `${itemCount(names)} >= ${test.count}`;
        case 'maxItems':
            return `${itemCount(names)} <= ${test.count}`;
        case 'uniqueItems':
            return uniqueItems(names);
        case 'minProperties':
            return `${propertyCount(names)} >= ${test.count}`;
        case 'maxProperties':
            return `${propertyCount(names)} <= ${test.count}`;
        default:
            return test.names.map((name) => `(${hasProperty(name, names)})`).join(' AND ') || 'true';
    }
}
function isText({ type }) {
    return type === 'VARCHAR';
}
function itemCount(names) {
    return isText(names) ? `json_array_length(${names.value})` : `len(${names.value})`;
}
/** Two nulls are a repetition too, which the engine's distinct list leaves out. */
function uniqueItems(names) {
    const { value } = names;
    const items = isText(names) ? `CAST(json_extract(${value}, '$[*]') AS VARCHAR[])` : value;
    const nulls = `(len(${items}) - list_count(${items}))`;
    return `len(list_distinct(${items})) + least(1, ${nulls}) = len(${items})`;
}
/** A STRUCT has all its fields in every row; those that are null are taken as absent. */
function propertyCount(names) {
    const { value, type } = names;
    if (isText(names))
        return `len(json_keys(${value}))`;
    const fields = structFields(type);
    if (!fields)
        return `cardinality(${value})`;
    const present = fields.map(({ name }) => `CAST(${field(value, name)} IS NOT NULL AS INTEGER)`);
    return `(${present.join(' + ') || '0'})`;
}
function hasProperty(name, names) {
    const { value, type } = names;
    if (isText(names))
        return `json_exists(${value}, ${(0,duckdb_sql/* text */.Qq)(pointerTo(name))})`;
    if (mapValueType(type) !== undefined)
        return `map_contains(${value}, ${(0,duckdb_sql/* text */.Qq)(name)})`;
    const known = structFields(type)?.some((one) => one.name === name);
    return known ? `${field(value, name)} IS NOT NULL` : 'false';
}
function field(value, name) {
    return `struct_extract(${value}, ${(0,duckdb_sql/* text */.Qq)(name)})`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/sign-test.js


const operators = {
    minimum: '>=',
    maximum: '<=',
    exclusiveMinimum: '>',
    exclusiveMaximum: '<',
};
/** How the engine compares a value with what is written. */
function compared(value, kind, written) {
    return `${value} ${operators[kind]} ${written}`;
}
/**
 * A value beside a number. Comparing floats the engine has an eye on NaN, which costs four times as much as
 * the sign of their difference: of finite doubles it is exact, and adding 0 to −0 makes it 0.
 */
function besideNumber(names, kind, limit) {
    const { value, small, type } = names;
    if (!isFloating(names))
        return compared(value, kind, (0,duckdb_sql/* number */.ai)(limit));
    if (!small)
        return compared(value, kind, sign_test_double(limit));
    const x = type === 'FLOAT' ? `CAST(${value} AS DOUBLE)` : value;
    const isBelow = `signbit(${x} + ${sign_test_double(0 - limit)})`;
    const isAbove = `signbit(${sign_test_double(limit)} - ${x})`;
    switch (kind) {
        case 'minimum':
            return `NOT ${isBelow}`;
        case 'exclusiveMaximum':
            return isBelow;
        case 'maximum':
            return `NOT ${isAbove}`;
        case 'exclusiveMinimum':
            return isAbove;
    }
}
/** Beside a whole number the engine would compare as floats of 32 bits, which round it. */
function sign_test_double(value) {
    const digits = (0,duckdb_sql/* number */.ai)(value);
    return digits.includes('e') ? digits : `${digits}e0`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/string-formats.js
const hex = '[0-9A-Fa-f]';
const label = '[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const octet = '(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';
/** What a whole value of each format matches, in RE2. */
const formats = {
    email: `[A-Za-z0-9.!#$%&'*+/=?^_\`{|}~-]+@${label}(\\.${label})+`,
    uuid: `${hex}{8}-${hex}{4}-${hex}{4}-${hex}{4}-${hex}{12}`,
    uri: '[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+',
    hostname: `${label}(\\.${label})*`,
    ipv4: `${octet}(\\.${octet}){3}`,
    ipv6: ipv6(),
    byte: '([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?',
};
/** Eight groups, of which one run of zeros may be written as `::`. */
function ipv6() {
    const group = `${hex}{1,4}`;
    const inside = [1, 2, 3, 4, 5, 6].map((before) => `(${group}:){1,${before}}(:${group}){1,${7 - before}}`);
    return [`(${group}:){7}${group}`, `(${group}:){1,7}:`, `:((:${group}){1,7}|:)`, ...inside].join('|');
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/text-condition.js

/**
 * A text is never longer than its bytes, which the engine has counted already; only where these are too
 * many, the characters have to be.
 */
function atMostLong(value, length) {
    return `CASE WHEN strlen(${value}) <= ${length} THEN true ELSE length(${value}) <= ${length} END`;
}
/** Whether a text as a whole matches a pattern of RE2. */
function matchesWhole(value, pattern) {
    const glob = globOf(pattern);
    return glob === undefined
        ? `regexp_full_match(${value}, ${(0,duckdb_sql/* text */.Qq)(pattern)})`
        : `${value} GLOB ${(0,duckdb_sql/* text */.Qq)(glob)}`;
}
const longestGlob = 64;
/**
 * A pattern that says of each character which ones it may be, as `[A-Z]{3}-[0-9]{5}` does, in the words of
 * file names: matching these costs the engine half as much. Undefined: it says something else.
 */
function globOf(pattern) {
    const whole = pattern.replace(/^\^/, '').replace(/\$$/, '');
    if (!/^(?:(?:[\w@:/,;=#~ -]|\\d|\[(?:[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]|\w)+\])(?:\{\d+\})?)+$/.test(whole)) {
        return undefined;
    }
    const places = [];
    for (const [, place = '', times = '1'] of whole.matchAll(/(\\d|\[[^\]]+\]|.)(?:\{(\d+)\})?/g)) {
        if (places.length + Number(times) > longestGlob)
            return undefined;
        for (let nth = 0; nth < Number(times); nth += 1)
            places.push(place === '\\d' ? '[0-9]' : place);
    }
    return places.join('');
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/zone.js

/**
 * The instant of a local time. The hour that a zone leaves out in spring is no time, although the engine
 * would take the next one for it; of the two in autumn it takes one.
 */
function instantIn(zone, local) {
    if (zone === 'UTC')
        return `CAST(${local} AS TIMESTAMPTZ)`;
    const name = (0,duckdb_sql/* text */.Qq)(zone);
    const instant = `timezone(${name}, ${local})`;
    return `CASE WHEN timezone(${name}, ${instant}) = ${local} THEN ${instant} END`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/value-condition.js








/** What as SQL a value of the column must satisfy; for a value that is NULL it means nothing. */
function condition(test, names) {
    const { value, raw, column } = names;
    switch (test.kind) {
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return within(test, names);
        case 'multipleOf':
            return multiple(test.divisor, names);
        case 'minLength':
            return `length(${textual(names)}) >= ${test.length}`;
        case 'maxLength':
            return atMostLong(textual(names), test.length);
        case 'pattern': {
            const tested = column.logicalType === 'string' ? value : raw;
            return test.match === 'search'
                ? `regexp_matches(${tested}, ${(0,duckdb_sql/* text */.Qq)(test.pattern)})`
                : matchesWhole(tested, test.pattern);
        }
        case 'format':
            return `regexp_full_match(${textual(names)}, ${(0,duckdb_sql/* text */.Qq)(formats[test.format])})`;
        case 'oneOf':
            return oneOf(test.values, names);
        case 'noneOf':
            return `NOT ${oneOf(test.values, names)}`;
        case 'minItems':
        case 'maxItems':
        case 'uniqueItems':
        case 'minProperties':
        case 'maxProperties':
        case 'requiredProperties':
            return containerCondition(test, names);
    }
}
/** What is true of the values that fail, and of nothing else; undefined: some may have no answer. */
function contrary(tests, names) {
    if (!tests.every((test) => alwaysAnswers(test, names)))
        return undefined;
    const [test, another] = tests;
    if (test && 'bound' in test && typeof test.bound === 'number' && names.small && !another) {
        return besideNumber(names, contraries[test.kind], test.bound);
    }
    return `NOT (${tests.map((one) => condition(one, names)).join(' AND ')})`;
}
const contraries = {
    minimum: 'exclusiveMaximum',
    exclusiveMaximum: 'minimum',
    maximum: 'exclusiveMinimum',
    exclusiveMinimum: 'maximum',
};
/** Whether the condition is NULL only where the value is; then asking for its contrary costs half as much. */
function alwaysAnswers(test, { column, type }) {
    switch (test.kind) {
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return true;
        case 'minLength':
        case 'maxLength':
        case 'format':
            return type === 'VARCHAR';
        case 'pattern':
            return column.logicalType === 'string';
        case 'oneOf':
        case 'noneOf':
            return column.logicalType === 'string' && test.values.length > 0;
        default:
            return false;
    }
}
/** The text that lengths and formats are about. */
function textual({ value, raw, type }) {
    return type === 'VARCHAR' ? value : raw;
}
/** NaN, where it is a number, lies between no bounds; the engine sorts it above all. */
function within(test, names) {
    const { column, value, small } = names;
    const inside = typeof test.bound === 'number' && isFloating(names)
        ? besideNumber(names, test.kind, test.bound)
        : compared(comparable(names), test.kind, bound(test.bound, names));
    const nan = isFloating(names) && column.allowNonFinite && !column.nanAsNull && !small;
    return nan ? `(NOT isnan(${value}) AND ${inside})` : inside;
}
/** What bounds that are written as texts are compared as. */
const boundTypes = {
    date: 'DATE',
    time: 'TIME',
    timestamp: 'TIMESTAMPTZ',
};
/**
 * Parquet has times in nanoseconds, which the engine compares with no other type. A time without an offset
 * is one in UTC here; that takes the calendar of zones, so that not it is cast, but what it is compared with.
 */
function comparable(names) {
    const { value, column } = names;
    const { logicalType } = column;
    if (isLocal(names))
        return value;
    const dated = logicalType === 'time' || logicalType === 'timestamp';
    return dated ? `CAST(${value} AS ${boundTypes[logicalType]})` : value;
}
function isLocal({ type, column }) {
    return column.logicalType === 'timestamp' && type === 'TIMESTAMP';
}
function bound(limit, names) {
    if (typeof limit === 'number')
        return numeral(limit, names.type);
    const written = writtenBound(limit, names);
    return isLocal(names) ? `CAST(${written} AS TIMESTAMP)` : written;
}
function writtenBound(limit, { column }) {
    const { logicalType, defaultTimezone } = column;
    const zoned = /(Z|[+-][0-9]{2}:?[0-9]{2})$/.test(limit.slice(10));
    if (logicalType === 'timestamp' && !zoned) {
        return instantIn(defaultTimezone, `CAST(${(0,duckdb_sql/* text */.Qq)(limit)} AS TIMESTAMP)`);
    }
    return `CAST(${(0,duckdb_sql/* text */.Qq)(limit)} AS ${(logicalType && boundTypes[logicalType]) ?? 'HUGEINT'})`;
}
/** Beside decimals a literal stays a decimal, so that both are compared exactly. */
function numeral(value, type) {
    const exact = type.startsWith('DECIMAL') && /^-?[0-9]+\.[0-9]+$/.test(String(value));
    return exact ? String(value) : (0,duckdb_sql/* number */.ai)(value);
}
/**
 * Whole numbers and decimals exactly, a text by its own digits; other doubles within the error that a
 * division makes, never half a step.
 */
function multiple(divisor, names) {
    const { value, given, type } = names;
    const step = (0,decimal/* decimalOf */.B)(String(divisor));
    const quotient = `(CAST(${value} AS DOUBLE) / ${(0,duckdb_sql/* number */.ai)(divisor)})`;
    const near = `abs(${quotient} - round(${quotient})) <= least(1e-9 * greatest(1, abs(${quotient})), 1e-3)`;
    if (!step || step.scale > 18)
        return near;
    const scale = Math.max(step.scale, scaleOf(type));
    const exactly = (from) => {
        const [one, other] = [from, (0,duckdb_sql/* text */.Qq)(String(step.text))].map((side) => `TRY_CAST(${side} AS DECIMAL(38, ${scale}))`);
        return `coalesce(${one} % ${other} = 0, ${near})`;
    };
    if (!isFloating({ type }))
        return exactly(value);
    if (!names.written)
        return near;
    return writtenMultiple({ given, near, scale: step.scale, exactly: exactly(given) }, names);
}
/** More digits after the point than the divisor has are no multiple; an exponent is left to doubles. */
function writtenMultiple({ given, near, scale, exactly }, names) {
    const plain = `[+-]?0*[0-9]{0,${38 - scale - 1}}(\\.[0-9]{0,${scale}}0*)?`;
    return `CASE WHEN regexp_full_match(${given}, ${(0,duckdb_sql/* text */.Qq)(plain)}) THEN ${exactly}
    WHEN regexp_matches(${given}, '[eE]') OR abs(${names.value}) >= 1e${38 - scale - 1} THEN ${near} ELSE false END`;
}
function scaleOf(type) {
    return Number(/^DECIMAL\(\d+,(\d+)\)$/.exec(type)?.[1] ?? 0);
}
function oneOf(values, names) {
    const { column, value, raw, type } = names;
    const { logicalType } = column;
    const numbers = values.filter((one) => typeof one === 'number');
    const among = (items, what = value) => {
        return items.length > 0 ? `(${what} IN (${(0,duckdb_sql/* list */.p_)(items)}))` : 'false';
    };
    switch (logicalType) {
        case 'integer':
            return among(numbers.filter(Number.isInteger).map((one) => `${BigInt(one)}`));
        case 'number':
            return among(numbers.map((one) => numeral(one, type)));
        case 'boolean':
            return among(values.map(String));
        case 'date':
        case 'time':
        case 'timestamp':
            return among(values.map((one) => bound(String(one), names)), comparable(names));
        case 'string':
            return among(values.map((one) => (0,duckdb_sql/* text */.Qq)(String(one))));
        default:
            return untypedOneOf(values, raw);
    }
}
/** Without a promised type 1 and 1.0 are the same number. */
function untypedOneOf(values, raw) {
    const texts = `${raw} IN (${(0,duckdb_sql/* list */.p_)(values.map((one) => (0,duckdb_sql/* text */.Qq)(String(one))))})`;
    const numbers = values.filter((one) => typeof one === 'number').map(duckdb_sql/* number */.ai);
    return numbers.length > 0
        ? `(${texts} OR coalesce(TRY_CAST(${raw} AS DOUBLE) IN (${(0,duckdb_sql/* list */.p_)(numbers)}), false))`
        : `(${texts})`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/count.js



/** Throws for what needs a statement of its own. */
function aggregates(measurement, counted) {
    const where = filterOf(measurement, counted);
    const rows = (...conditions) => count('*', [...where, ...conditions], counted);
    const failing = () => count('*', failingConditions(measurement, counted), counted);
    switch (measurement.kind) {
        case 'row-count':
            return { checked: rows(), failing: '0' };
        case 'type': {
            // Every value was given, so that the difference needs no condition of its own in each row.
            const { given, value } = count_bound(measurement.column, counted.columns);
            const checked = count(given, where, counted);
            return { checked, failing: `(${checked} - ${count(value, where, counted)})` };
        }
        case 'values':
            return {
                checked: count(count_bound(measurement.column, counted.columns).value, where, counted),
                failing: failing(),
            };
        case 'nulls': {
            const held = heldRows(measurement.column, counted);
            const { given } = count_bound(measurement.column, counted.columns);
            return {
                checked: rows(...held),
                failing: `(${rows(...held)} - ${count(given, [...where, ...held], counted)})`,
            };
        }
        case 'missing':
            return { checked: rows(...heldRows(measurement.column, counted)), failing: failing() };
        case 'duplicates':
            return {
                checked: rows(complete(measurement.columns, counted.columns)),
                failing: repeats(measurement.columns, counted.columns, where),
            };
        case 'key':
            return keyAggregates(measurement.columns, counted.columns, where);
        case 'expression':
            return {
                checked: rows(`${expressionOf(measurement.sql, counted)} IS NOT NULL`),
                failing: failing(),
            };
        case 'monotonic':
        case 'foreign-key':
            throw new Error(`${measurement.kind} needs a statement of its own.`);
    }
}
/** A value of a wrong type is neither a missing nor a repeated key; its own check fails. */
function keyAggregates(names, columns, where) {
    const missing = anyMissing(names, columns);
    return {
        checked: count('*', [...where, `(${missing} OR ${complete(names, columns)})`]),
        failing: `${count('*', [...where, missing])} + ${repeats(names, columns, where)}`,
    };
}
/** Not by FILTER, for which the engine cuts all columns of a scan anew. Of no rows it is NULL, which is 0. */
function count(what, conditions, { weight } = {}) {
    const [, distinct = '', of = ''] = /^(DISTINCT )?(.*)$/s.exec(what) ?? [];
    if (weight !== undefined && distinct === '') {
        const counted = what === '*' ? conditions : [...conditions, `${what} IS NOT NULL`];
        const rows = counted.length > 0 ? `CASE WHEN ${counted.join(' AND ')} THEN ${weight} END` : weight;
        return `coalesce(sum(${rows}), 0)`;
    }
    if (conditions.length === 0)
        return `count(${what})`;
    const where = conditions.join(' AND ');
    return what === '*'
        ? `count_if(${where})`
        : `count(${distinct}CASE WHEN ${where} THEN ${of} END)`;
}
/** The condition of a failing row where one row tells; undefined: more than the row is needed, or none fails. */
function failingRows(measurement, counted) {
    switch (measurement.kind) {
        case 'type':
        case 'nulls':
        case 'missing':
        case 'values':
        case 'expression':
            return failingConditions(measurement, counted).join(' AND ');
        default:
            return undefined;
    }
}
/** What does not hold for certain fails: a test that has no answer for a value is not passed. */
function failingConditions(measurement, counted) {
    const where = filterOf(measurement, counted);
    return isPlain(measurement) ? [...where, ...failures(measurement, counted)] : where;
}
function isPlain(measurement) {
    return (measurement.kind === 'expression' ||
        ('column' in measurement && measurement.kind !== 'monotonic'));
}
function failures(measurement, counted) {
    if (measurement.kind === 'expression')
        return [`NOT ${expressionOf(measurement.sql, counted)}`];
    const names = count_bound(measurement.column, counted.columns);
    const { given, raw, value } = names;
    switch (measurement.kind) {
        case 'type':
            return [`${given} IS NOT NULL`, `${value} IS NULL`];
        case 'nulls':
            return [...heldRows(measurement.column, counted), `${given} IS NULL`];
        case 'missing': {
            const texts = measurement.texts.length > 0 ? ` OR ${raw} IN (${(0,duckdb_sql/* list */.p_)(measurement.texts.map(duckdb_sql/* text */.Qq))})` : '';
            return [...heldRows(measurement.column, counted), `(${given} IS NULL${texts})`];
        }
        default: {
            const broken = contrary(measurement.tests, names);
            if (broken !== undefined)
                return [broken];
            const tests = measurement.tests.map((test) => condition(test, names));
            return [`${value} IS NOT NULL`, `(${tests.join(' AND ')}) IS NOT TRUE`];
        }
    }
}
/** A field is missing only where the object exists that it belongs to. */
function heldRows(name, { columns }) {
    const { holder } = count_bound(name, columns);
    return holder === null ? [] : [holder];
}
/** Rows beyond the first of their combination, by an exact distinct count. */
function repeats(names, columns, where) {
    const conditions = [...where, complete(names, columns)];
    const distinct = count(`DISTINCT ${tuple(names, columns)}`, conditions);
    return `(${count('*', conditions)} - ${distinct})`;
}
function complete(names, columns) {
    return names.map((name) => `${count_bound(name, columns).value} IS NOT NULL`).join(' AND ');
}
function anyMissing(names, columns) {
    return `(${names.map((name) => `${count_bound(name, columns).given} IS NULL`).join(' OR ')})`;
}
function tuple(names, columns) {
    const values = names.map((name) => count_bound(name, columns).value);
    return values.length === 1 ? (0,duckdb_sql/* list */.p_)(values) : `row(${(0,duckdb_sql/* list */.p_)(values)})`;
}
/** The measurement's own filter, as the conditions of a row that is looked at. */
function filterOf(measurement, counted) {
    const filter = 'filter' in measurement ? measurement.filter : undefined;
    return filter === undefined ? [] : [expressionOf(filter, counted)];
}
/** Throws for an expression that was refused; ask `refusalOf` first. */
function expressionOf(sql, { expressions }) {
    const compiled = expressions.of(sql);
    if (compiled.kind === 'refused')
        throw new Error(compiled.message);
    return compiled.sql;
}
function count_bound(name, columns) {
    const found = columns.get(name);
    if (!found)
        throw new Error(`The data has no column "${name}".`);
    return found;
}
/** The view with a row for each item that the measurement looks at; undefined: it looks at rows. */
function itemsViewOf(measurement, columns) {
    return (0,data_measurement/* columnsOf */.PL)(measurement).flatMap((name) => columns.get(name)?.view ?? [])[0];
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var duckdb_rows = __webpack_require__(88539);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/statement.js
var duckdb_statement = __webpack_require__(72661);
// EXTERNAL MODULE: ./.build/domain/data/column.js
var column = __webpack_require__(24096);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/lexical.js


const clock = '([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?';
const day = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
/** As in XML Schema an offset ends at 14 hours; the engine would take 99. */
const offset = '(Z|[+-](0[0-9]|1[0-4]):?[0-5][0-9])';
const whole = '[+-]?0*[0-9]{1,38}';
const lexical_decimal = '[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?';
const notFinite = '[+-]?(?i:nan|inf(inity)?)';
/**
 * A text counts as a value of its type if its form is right and the engine can make it one. What the
 * engine would write just as it was given has a right form, which costs less to see than the form itself.
 */
function lexical(column) {
    const spelt = (given) => respelled(column, given);
    const cast = (type) => (given) => `TRY_CAST(${spelt(given)} AS ${type})`;
    const formed = (form, type) => {
        return { value: ({ given }) => inForm(given, form, cast(type)(given)) };
    };
    switch (column.logicalType) {
        case null:
        case 'string':
            return { value: ({ given }) => given };
        case 'integer':
            return {
                parsed: cast('BIGINT'),
                value: ({ given, parsed }) => `CASE WHEN CAST(${parsed} AS VARCHAR) = ${spelt(given)} THEN CAST(${parsed} AS HUGEINT)
            WHEN ${fullMatch(spelt(given), whole)} THEN ${cast('HUGEINT')(given)} END`,
            };
        case 'number':
            return {
                parsed: cast('DOUBLE'),
                value: ({ given, parsed }) => numeric(column, spelt(given), parsed),
            };
        case 'boolean':
            return { value: ({ given }) => truth(column, given) };
        case 'date':
            return noted(column.notation, 'DATE') ?? dated(cast('DATE'));
        case 'time':
            return noted(column.notation, 'TIME') ?? formed(clock, 'TIME');
        case 'timestamp':
            return column.notation ? notedInstant(column, column.notation) : instant(column);
        case 'array':
        case 'object': {
            const kind = (0,duckdb_sql/* text */.Qq)(column.logicalType.toUpperCase());
            return {
                value: ({ given }) => `CASE WHEN json_valid(${given}) THEN CASE json_type(${given}) WHEN ${kind} THEN ${given} END END`,
            };
        }
    }
}
function fullMatch(given, form) {
    return `regexp_full_match(${given}, ${(0,duckdb_sql/* text */.Qq)(form)})`;
}
function inForm(given, form, value) {
    return `CASE WHEN ${fullMatch(given, form)} THEN ${value} END`;
}
/** Numbers of another spelling in the usual one; what has the usual one then is no number. */
function respelled({ logicalType, spelling = {} }, written) {
    if (logicalType !== 'integer' && logicalType !== 'number')
        return written;
    const { decimalChar = '.', groupChar } = spelling;
    const ungrouped = groupChar === undefined ? written : `replace(${written}, ${(0,duckdb_sql/* text */.Qq)(groupChar)}, '')`;
    if (decimalChar === '.')
        return ungrouped;
    return `replace(replace(${ungrouped}, '.', 'x'), ${(0,duckdb_sql/* text */.Qq)(decimalChar)}, '.')`;
}
function truth({ spelling = {} }, given) {
    const yes = spelling.trueValues ?? ['true', 'True', 'TRUE', '1'];
    const no = spelling.falseValues ?? ['false', 'False', 'FALSE', '0'];
    const among = (words) => `${given} IN (${(0,duckdb_sql/* list */.p_)(words.map(duckdb_sql/* text */.Qq))})`;
    return `CASE WHEN ${among(yes)} THEN true WHEN ${among(no)} THEN false END`;
}
/** A finite double; where infinities are numbers too, only those that are written as such. */
function numeric({ allowNonFinite }, given, parsed) {
    const finite = `WHEN ${fullMatch(given, lexical_decimal)} THEN CASE WHEN isfinite(${parsed}) THEN ${parsed} END`;
    const other = `WHEN ${fullMatch(given, notFinite)} THEN ${parsed}`;
    return `CASE ${finite} ${allowNonFinite ? other : ''} END`;
}
/** Years of five digits, years before Christ and the infinities are longer or shorter. */
function dated(cast) {
    return {
        parsed: cast,
        value: ({ given, parsed }) => `CASE WHEN CAST(${parsed} AS VARCHAR) = ${given} AND strlen(${given}) = 10 THEN ${parsed}
        WHEN ${fullMatch(given, day)} THEN ${parsed} END`,
    };
}
/** By the contract's own notation; undefined: it has none. */
function noted(notation, type) {
    if (!notation)
        return undefined;
    return {
        value: ({ given }) => inForm(given, notation.form, `CAST(${byNotation(notation, given)} AS ${type})`),
    };
}
/** The engine reads an offset in digits, but not the letter that stands for none. */
function byNotation({ strptime }, given) {
    const written = strptime.includes('%z') ? `regexp_replace(${given}, 'Z$', '+00:00')` : given;
    return `try_strptime(${written}, ${(0,duckdb_sql/* text */.Qq)(strptime)})`;
}
function notedInstant({ defaultTimezone }, notation) {
    const zoned = /%[zZ]/.test(notation.strptime);
    return {
        value: ({ given }) => {
            const value = byNotation(notation, given);
            return inForm(given, notation.form, zoned ? value : instantIn(defaultTimezone, value));
        },
    };
}
/** The times that the engine writes with four digits for the year. */
const ourEra = `BETWEEN TIMESTAMP '0001-01-01' AND TIMESTAMP '9999-12-31 23:59:59.999999'`;
function instant({ timezone, defaultTimezone }) {
    const form = `${day}[T ]${clock}`;
    return {
        parsed: (given) => `TRY_CAST(${given} AS TIMESTAMP)`,
        value: ({ given, parsed }) => {
            const local = inZone(defaultTimezone, parsed);
            const usual = `WHEN CAST(${parsed} AS VARCHAR) = ${given} AND ${parsed} ${ourEra} THEN ${local}`;
            const other = `WHEN ${fullMatch(given, form)} THEN ${local}`;
            const zoned = `WHEN ${fullMatch(given, form + offset)} THEN TRY_CAST(${given} AS TIMESTAMPTZ)`;
            const without = timezone === true ? '' : `${usual} ${other}`;
            return `CASE ${without} ${timezone === false ? '' : zoned} END`;
        },
    };
}
/** Only the engine's calendar of zones would make it dear to say that a time is in UTC. */
function inZone(zone, local) {
    return zone === 'UTC' ? `make_timestamptz(epoch_us(${local}))` : instantIn(zone, local);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/normalized.js

/** What Unicode calls white space, as RE2 takes it in a class. */
const blanks = '\\t-\\r\\x{20}\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}';
const steps = {
    nfc: (value) => `nfc_normalize(${value})`,
    lower: (value) => `lower(${value})`,
    spaces: (value) => `regexp_replace(${value}, ${(0,duckdb_sql/* text */.Qq)(`[${blanks}]+`)}, ' ', 'g')`,
    trim: (value) => `regexp_replace(${value}, ${(0,duckdb_sql/* text */.Qq)(`^[${blanks}]+|[${blanks}]+$`)}, '', 'g')`,
};
/** A text as it is compared; the order is ours, so that the order in a contract changes nothing. */
function normalized(value, wanted) {
    let result = value;
    for (const [name, step] of Object.entries(steps)) {
        if (wanted.some((one) => one === name))
            result = step(result);
    }
    return result;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/typed-column.js
/** The engine's type of a value of each promised type; of one that is stored in another way only NULL has it. */
const promisedTypes = {
    string: 'VARCHAR',
    integer: 'HUGEINT',
    number: 'DOUBLE',
    boolean: 'BOOLEAN',
    date: 'DATE',
    time: 'TIME',
    timestamp: 'TIMESTAMP WITH TIME ZONE',
    array: 'VARCHAR',
    object: 'VARCHAR',
};

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/native-column.js




/** Typed columns are taken at their word: an integer promise on a DOUBLE column fails. */
const nativeTypes = {
    string: /^VARCHAR$/,
    integer: /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(\d+,0\))$/,
    number: /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(.*\)|FLOAT|DOUBLE)$/,
    boolean: /^BOOLEAN$/,
    date: /^DATE$/,
    time: /^TIME( WITH TIME ZONE|_NS)?$/,
    timestamp: /^TIMESTAMP(_\w+| WITH TIME ZONE)?$/,
    array: /\[\d*\]$/,
    object: /^(STRUCT|MAP)\(.*\)$/s,
};
/** Where nothing has to be told apart `given` and `value` are the column itself, so that a scan costs no more. */
function nativeColumn(column, { sql, type }) {
    const { logicalType, missingValues } = column;
    const fits = fitsPromise(column, type);
    const missing = missingValues ?? [];
    return {
        source: sql,
        raw: (value) => `CAST(${value} AS VARCHAR)`,
        given: (value, written) => {
            const numbers = native_column_isFloating(type) && column.nanAsNull ? [`isnan(${value})`] : [];
            const texts = missing.length > 0 ? [`${written} IN (${(0,duckdb_sql/* list */.p_)(missing.map(duckdb_sql/* text */.Qq))})`] : [];
            const means = [...texts, ...numbers].join(' OR ');
            return means ? `CASE WHEN ${means} THEN NULL ELSE ${value} END` : value;
        },
        value: ({ given }) => {
            if (logicalType !== null && !fits)
                return `CAST(NULL AS ${promisedTypes[logicalType]})`;
            return typedValue(column, type, given);
        },
        ...valueType(column, type, fits),
    };
}
function fitsPromise({ logicalType, timezone }, type) {
    if (logicalType === null)
        return true;
    const zoned = type.endsWith('WITH TIME ZONE');
    const rightZone = logicalType !== 'timestamp' || timezone === null || timezone === zoned;
    return rightZone && nativeTypes[logicalType].test(type);
}
function native_column_isFloating(type) {
    return type === 'FLOAT' || type === 'DOUBLE';
}
/** A timestamp without an offset, which another zone than UTC moves. */
function isMoved({ logicalType, defaultTimezone }, type) {
    return logicalType === 'timestamp' && defaultTimezone !== 'UTC' && !type.endsWith('TIME ZONE');
}
function typedValue(column, type, given) {
    if (native_column_isFloating(type) && !column.allowNonFinite && column.logicalType !== null) {
        return `CASE WHEN isfinite(${given}) THEN ${given} END`;
    }
    if (isMoved(column, type))
        return instantIn(column.defaultTimezone, `CAST(${given} AS TIMESTAMP)`);
    return type === 'VARCHAR' ? normalized(given, column.normalize) : given;
}
function valueType(column, type, fits) {
    const { logicalType } = column;
    if (logicalType !== null && !fits) {
        return { type: promisedTypes[logicalType], note: mismatch(type, logicalType) };
    }
    return { type: isMoved(column, type) ? 'TIMESTAMP WITH TIME ZONE' : type };
}
function mismatch(type, logicalType) {
    if (type === '"NULL"')
        return 'the data has no such field';
    const pandas = logicalType === 'integer' && type === 'DOUBLE'
        ? '; pandas turns integers with missing values into doubles, its type Int64 does not'
        : '';
    return `the column is ${type}${pandas}`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/typed.js





function typedColumn(column, raw) {
    switch (raw.kind) {
        case 'text':
            return textColumn(column, raw.sql);
        case 'json':
            return jsonColumn(column, raw.sql);
        case 'native':
            return nativeColumn(column, raw);
    }
}
function textColumn(column, source) {
    return {
        source,
        raw: (field) => field,
        given: (_, written) => withoutMissing(column, written, column.missingValues ?? ['']),
        ...lexicalSteps(column),
        type: promisedTypes[column.logicalType ?? 'string'],
    };
}
/** What each type may be in JSON; a type that is not here is written as a text. */
const jsonTypes = {
    integer: ['BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT', 'DOUBLE'],
    number: ['BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT', 'DOUBLE'],
    boolean: ['BOOLEAN'],
    array: ['ARRAY'],
    object: ['OBJECT'],
};
function jsonColumn(column, source) {
    const { logicalType } = column;
    const types = (0,duckdb_sql/* list */.p_)((logicalType ? (jsonTypes[logicalType] ?? ['VARCHAR']) : []).map(duckdb_sql/* text */.Qq));
    // JSON has one spelling of numbers and truths.
    const { spelling: _, ...usual } = column;
    const { value, ...parsed } = lexicalSteps(usual);
    return {
        source,
        raw: (json) => `CASE json_type(${json}) WHEN 'NULL' THEN NULL WHEN 'VARCHAR' THEN (${json} ->> '$') ELSE CAST(${json} AS VARCHAR) END`,
        given: (_, written) => withoutMissing(column, written, column.missingValues ?? []),
        ...parsed,
        value: (steps) => logicalType === null
            ? value(steps)
            : `CASE WHEN json_type(${steps.source}) IN (${types}) THEN ${value(steps)} END`,
        type: promisedTypes[logicalType ?? 'string'],
    };
}
function lexicalSteps(column) {
    const { parsed, value } = lexical(column);
    return { ...(parsed && { parsed }), value: (steps) => typed_compared(column, value(steps)) };
}
function typed_compared({ logicalType, normalize }, value) {
    const textual = logicalType === null || logicalType === 'string';
    return textual ? normalized(value, normalize) : value;
}
/** NaN is how numeric tools write a missing number. */
function withoutMissing({ logicalType, nanAsNull }, written, missing) {
    const means = missing.length > 0 ? [`${written} IN (${(0,duckdb_sql/* list */.p_)(missing.map(duckdb_sql/* text */.Qq))})`] : [];
    if (logicalType === 'number' && nanAsNull) {
        // Almost every number begins with a digit, and is not looked at again.
        means.push(`CASE WHEN ${written} >= ':' OR ${written} < '0' THEN lower(${written}) IN ('nan', '+nan', '-nan') ELSE false END`);
    }
    return means.length > 0
        ? `CASE WHEN ${means.join(' OR ')} THEN NULL ELSE ${written} END`
        : written;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/table.js



/** All columns of the data, by name: the contract's as it says, the others as they are. */
function bindColumns({ columns }, { shape, files }, schema) {
    const found = columns.filter(({ source }) => shape.columns.some(({ name }) => name === source));
    const known = new Set(found.map(({ name }) => name));
    const others = shape.columns.filter(({ name }) => !known.has(name));
    const all = [...found, ...others.map(({ name }) => (0,column/* plainColumn */.lU)(name))];
    const [first] = files;
    return new Map(all.map((column, index) => [column.name, boundColumn(column, { index, first, schema })]));
}
function boundColumn(column, { index, first, schema }) {
    const stored = first && storedValue(first, column);
    const typed = stored && typedColumn(column, stored);
    const note = typed?.note;
    const inItems = column.path.some(({ kind }) => kind === 'items');
    return {
        column,
        stored: `s${index}`,
        raw: `r${index}`,
        given: `t${index}`,
        parsed: `p${index}`,
        value: `v${index}`,
        written: stored?.kind !== 'native',
        type: typed?.type ?? 'VARCHAR',
        holder: column.path.at(-1)?.kind === 'field' ? `h${index}` : null,
        ...(inItems && { view: `${schema}.items${index}` }),
        ...(note !== undefined && { note }),
    };
}
function storedValue(file, { source, path }) {
    return valueAt(file.value(source), path);
}
/** Over all files: `file`, `"row"`, and for each column what `BoundColumn` names. */
function typedRows({ files }, columns) {
    const whole = columns.filter(({ view }) => view === undefined);
    return files.map((file, index) => typedPart(file, index, whole)).join(' UNION ALL ');
}
/** The same rows without their numbers, where to number them would bind a scan to one core. */
function withoutNumbers({ files }) {
    return { files: files.map((file) => ({ ...file, row: 'CAST(NULL AS BIGINT)' })) };
}
function typedPart(file, index, columns) {
    const typed = columns.map((bound) => {
        const { column } = bound;
        const holding = valueAt(file.value(column.source), column.path.slice(0, -1));
        return {
            bound,
            typed: typedColumn(column, storedValue(file, column)),
            held: existing(holding),
        };
    });
    const from = `SELECT ${index} AS file, ${file.row} AS "row"${storedFields(typed)} FROM ${file.from}`;
    return typedOver(from, typed);
}
function storedFields(fields) {
    return fields
        .map(({ bound, typed, held }) => {
        const holder = bound.holder === null ? '' : `, ${held} AS ${bound.holder}`;
        return `, ${typed.source} AS ${bound.stored}${holder}`;
    })
        .join('');
}
/** Step by step, so that no expression is written, or computed, twice. */
function typedOver(from, fields) {
    const each = (expression) => {
        return fields.map((field) => `, ${expression(field)}`).join('');
    };
    const raws = each(({ typed, bound }) => `${typed.raw(bound.stored)} AS ${bound.raw}`);
    const givens = each(({ typed, bound }) => `${typed.given(bound.stored, bound.raw)} AS ${bound.given}`);
    const parsed = fields.flatMap(({ typed, bound }) => {
        return typed.parsed ? [`, ${typed.parsed(bound.given)} AS ${bound.parsed}`] : [];
    });
    const values = each(({ typed, bound }) => {
        const steps = { source: bound.stored, given: bound.given, parsed: bound.parsed };
        return `${typed.value(steps)} AS ${bound.value}`;
    });
    const given = `SELECT *${givens} FROM (SELECT *${raws} FROM (${from}))`;
    const rows = parsed.length > 0 ? `SELECT *${parsed.join('')} FROM (${given})` : given;
    return `SELECT *${values} FROM (${rows})`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/example-rows.js




/** Reads some rows of the files, and of them some columns as they are written. */
async function readRows(connection, wanted, { table, bounds }) {
    const rows = new Map();
    if (wanted.length > 0) {
        const found = await (0,duckdb_statement/* ask */.kA)(connection, selection(wanted, table, bounds));
        for (const row of found.rows)
            rows.set(`${(0,duckdb_rows/* integer */.nd)(row.file)}:${(0,duckdb_rows/* integer */.nd)(row.row)}`, row);
    }
    return ({ file, row }) => rows.get(`${file}:${row}`) ?? { file, row };
}
function selection(wanted, { loaded }, bounds) {
    const files = loaded.files.map((file, index) => {
        const own = wanted.filter((one) => one.file === index).map(({ row }) => row);
        return { ...file, from: pickedRows(file, [...new Set(own)]) };
    });
    const pairs = (0,duckdb_sql/* list */.p_)(wanted.map(({ file, row }) => `(${file}, ${row})`));
    const fields = (0,duckdb_sql/* list */.p_)(['file', '"row"', ...bounds.map(writtenText)]);
    return `SELECT ${fields} FROM (${typedRows({ files }, bounds)}) WHERE (file, "row") IN (${pairs})`;
}
/** Nothing of a file beyond the last row that is wanted. */
function pickedRows({ from, pick }, rows) {
    if (rows.length === 0)
        return `(SELECT * FROM ${from} WHERE false)`;
    if (pick)
        return `(SELECT * FROM ${from} WHERE ${pick(rows)})`;
    return `(SELECT * FROM ${from} LIMIT ${Math.max(...rows)})`;
}
/** An empty text that means null is shown as a missing value, `NA` as it is written. */
function writtenText({ raw, given }) {
    return `CASE WHEN ${given} IS NULL THEN nullif(${raw}, '') ELSE ${raw} END AS ${raw}`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/own-statement.js

function countsOf([checked, failing]) {
    return { kind: 'counts', checked: (0,duckdb_rows/* integer */.nd)(checked), failing: (0,duckdb_rows/* integer */.nd)(failing) };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/foreign-key.js



/** Rows whose combination the target lacks: an anti join on its different keys. */
function foreignKeyStatement(measurement, table) {
    const sides = sidesOf(measurement, table);
    if ('refused' in sides)
        return sides;
    const parts = sides.from.map((part, index) => `${part} AS f${index}`);
    const same = sides.from.map((_, index) => `f${index} = k${index}`).join(' AND ');
    const sql = `SELECT count(*), count(*) FILTER (WHERE known IS NULL)
    FROM (SELECT ${(0,duckdb_sql/* list */.p_)(parts)} FROM ${table.scanned} WHERE ${sides.where})
    LEFT JOIN (SELECT *, true AS known FROM ${sides.keys}) ON ${same}`;
    return { sql, read: countsOf };
}
/** The condition of such a row; undefined where the sides cannot be compared. */
function missingKey(measurement, table) {
    const sides = sidesOf(measurement, table);
    if ('refused' in sides)
        return undefined;
    const same = sides.from.map((part, index) => `${part} = k${index}`).join(' AND ');
    return `${sides.where} AND NOT EXISTS (SELECT 1 FROM ${sides.keys} WHERE ${same})`;
}
function sidesOf(measurement, table) {
    const { columns, target } = measurement;
    const other = table.references.get(target.object);
    if (!other) {
        return {
            refused: `No single data set of the policy has the contract of "${target.object}", to look the keys up in.`,
        };
    }
    const own = columns.map((name) => count_bound(name, table.columns));
    const theirs = target.properties.map((name) => propertyOf(name, other));
    const missing = target.properties.find((_, index) => theirs[index] === undefined);
    if (missing !== undefined || theirs.length !== own.length) {
        return {
            refused: `The data of "${target.object}" has no column ${missing ?? 'for each part of the key'}.`,
        };
    }
    const pairs = own.flatMap((one, index) => {
        const their = theirs[index];
        return their ? [{ one, their }] : [];
    });
    const unlike = pairs.find(({ one, their }) => typeOf(one.column) !== typeOf(their.column));
    if (unlike)
        return { refused: unlikeTypes(unlike.one, unlike.their, target.object) };
    const known = pairs.map(({ their }, index) => `${keyPart(their)} AS k${index}`);
    const theirNames = theirs.flatMap((their) => their?.column.name ?? []);
    return {
        from: pairs.map(({ one }) => keyPart(one)),
        keys: `(SELECT DISTINCT ${(0,duckdb_sql/* list */.p_)(known)} FROM ${other.scanned} WHERE ${complete(theirNames, other.columns)})`,
        where: [...filterOf(measurement, table), complete(columns, table.columns)].join(' AND '),
    };
}
/** Without a promised type values are compared as they are written. */
function keyPart({ column, raw, value }) {
    return column.logicalType === null ? raw : value;
}
function typeOf({ logicalType }) {
    return logicalType ?? 'string';
}
function propertyOf(name, { columns }) {
    const all = [...columns.values()];
    return all.find(({ column }) => column.property === name) ?? columns.get(name);
}
function unlikeTypes(one, their, object) {
    return `${one.column.property} is ${typeOf(one.column)}, but ${object}.${their.column.property} is ${typeOf(their.column)}: keys of different types are not compared.`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/monotonic.js


const comparisons = {
    increasing: '>=',
    strictlyIncreasing: '>',
    decreasing: '<=',
    strictlyDecreasing: '<',
};
/** True for a value that does not follow the one before it; a first value follows none. */
function outOfOrder(order, value, rows) {
    return `NOT (${value} ${comparisons[order]} lag(${value}) OVER (ORDER BY ${rows}))`;
}
/** Each value against the one before it in the order of the files; nulls are passed over. */
function monotonicStatement({ column, order, ...rest }, place) {
    const { value } = count_bound(column, place.columns);
    const where = [...filterOf({ column, order, ...rest }, place), `${value} IS NOT NULL`];
    const sql = `SELECT count(before), count(*) FILTER (WHERE NOT (x ${comparisons[order]} before))
    FROM (SELECT ${value} AS x, lag(${value}) OVER (ORDER BY ${place.order}) AS before
      FROM ${place.from} WHERE ${where.join(' AND ')})`;
    return { sql, read: countsOf };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/failing.js





/** Undefined: no single row breaks such a promise, or nobody can tell which. */
function rowsThatFail(measurement, table) {
    if (table.expressions.refusalOf(measurement) !== undefined)
        return undefined;
    const { columns } = table;
    const items = itemsViewOf(measurement, columns);
    const order = items === undefined ? 'file, "row"' : 'file, "row", item';
    const place = { from: items ?? table.view, order };
    const where = [...filterOf(measurement, table)];
    const rows = (conditions, qualify = null) => {
        const all = [...where, ...conditions].join(' AND ') || 'true';
        return { ...place, where: all, qualify, plain: false };
    };
    switch (measurement.kind) {
        case 'duplicates':
            return rows([complete((0,data_measurement/* columnsOf */.PL)(measurement), columns)], repeated(measurement, table, order));
        case 'key': {
            const missing = anyMissing(measurement.columns, columns);
            const whole = complete(measurement.columns, columns);
            return rows([`(${missing} OR ${whole})`], `${missing} OR ${repeated(measurement, table, order)}`);
        }
        case 'monotonic': {
            const { value } = count_bound(measurement.column, columns);
            return rows([`${value} IS NOT NULL`], outOfOrder(measurement.order, value, order));
        }
        case 'foreign-key': {
            const missing = missingKey(measurement, table);
            return missing === undefined ? undefined : rows([missing]);
        }
        default: {
            const condition = failingRows(measurement, table);
            return condition === undefined
                ? undefined
                : { ...place, where: condition, qualify: null, plain: items === undefined };
        }
    }
}
function repeated(measurement, { columns }, order) {
    const partition = (0,duckdb_sql/* list */.p_)((0,data_measurement/* columnsOf */.PL)(measurement).map((name) => count_bound(name, columns).value));
    return `row_number() OVER (PARTITION BY ${partition} ORDER BY ${order}) > 1`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/jsonl-spelling.js
/**
 * A number, or what holds some, as a line of JSON spells it: the engine writes `1e2` as `100.0`. `item`
 * numbers the items of arrays on the way, from 1. Undefined: it is neither, or lies elsewhere.
 */
function spelledIn(line, { source, path }, item) {
    const numbers = [...item];
    let value = jsonl_spelling_fieldOf(parsed(line), source);
    for (const step of path)
        value = jsonl_spelling_within(value, step, numbers);
    if (typeof value === 'string')
        return value.startsWith(mark) ? value.slice(1) : undefined;
    return typeof value === 'object' && value !== null ? unmarked(value) : undefined;
}
/** Stands before each number, which is kept as a text. */
const mark = '\u0000';
function parsed(line) {
    const marked = line.replace(/"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*/g, (token) => {
        return token.startsWith('"') ? token : JSON.stringify(mark + token);
    });
    try {
        return JSON.parse(marked);
    }
    catch {
        return undefined;
    }
}
function unmarked(value) {
    return JSON.stringify(value).replace(/"\\u0000([0-9.eE+-]+)"/g, '$1');
}
function jsonl_spelling_within(value, step, numbers) {
    if (step.kind === 'field')
        return jsonl_spelling_fieldOf(value, step.name);
    const number = numbers.shift();
    return Array.isArray(value) && number !== undefined ? value[number - 1] : undefined;
}
function jsonl_spelling_fieldOf(value, name) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/batches.js

/** Columns of a typed format are read one by one, so that many narrow scans need less memory than a wide one. */
const narrow = { columns: 10, aggregates: 100 };
/** Text is parsed as a whole for each scan. */
const wide = { columns: Number.POSITIVE_INFINITY, aggregates: 1000 };
/** Cuts what is asked into scans, those of one column together. */
function batches(asked, size) {
    const found = [];
    let columns = new Set();
    // What several of them ask for the engine computes once.
    let aggregates = new Set();
    for (const one of byColumn(asked)) {
        const { measurement, part, hoped = part } = one;
        const own = (0,data_measurement/* columnsOf */.PL)(measurement);
        const [allColumns, all] = [
            new Set([...columns, ...own]),
            new Set([...aggregates, ...hoped.fields]),
        ];
        const fits = allColumns.size <= size.columns && all.size <= size.aggregates;
        const begins = found.length === 0 || !fits;
        if (begins)
            found.push([]);
        found.at(-1)?.push(one);
        columns = begins ? new Set(own) : allColumns;
        aggregates = begins ? new Set(hoped.fields) : all;
    }
    return found;
}
function byColumn(asked) {
    const first = new Map();
    for (const one of asked) {
        const [name = ''] = (0,data_measurement/* columnsOf */.PL)(one.measurement);
        const same = first.get(name) ?? [];
        same.push(one);
        first.set(name, same);
    }
    return [...first.values()].flat();
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/loaded.js
var duckdb_loaded = __webpack_require__(60211);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/footer-answer.js
var footer_answer = __webpack_require__(78792);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/plain-scan.js




/** Finds the columns of which the files' own statistics tell; none where a filter decides which rows exist. */
function plainColumns({ source, loaded, columns }) {
    if (source.filter !== null)
        return new Map();
    const plain = [...columns].flatMap(([name, bound]) => {
        const type = plainType(bound, loaded.files);
        return type === undefined ? [] : [[name, type]];
    });
    return new Map(plain);
}
function plainType({ column, note }, [first]) {
    const raw = column.path.length === 0 ? first?.value(column.source) : undefined;
    // A folder's value may stand in the place of the column.
    if (raw?.kind !== 'native' || raw.sql !== (0,duckdb_sql/* identifier */.Cv)(column.source))
        return undefined;
    const asStored = note === undefined &&
        column.logicalType !== null &&
        (column.missingValues ?? []).length === 0 &&
        column.normalize.length === 0 &&
        column.notation === null &&
        (!(0,footer_answer/* isFloat */.dk)(raw.type) || (column.nanAsNull && !column.allowNonFinite));
    return asStored ? raw.type : undefined;
}
/** Whether the measurement reads no columns but those that it names, so that a scan of them answers it. */
function isNarrow(measurement, { source, loaded, columns }) {
    if (source.filter !== null || !narrowKinds.has(measurement.kind))
        return false;
    if ('filter' in measurement && measurement.filter !== undefined)
        return false;
    const names = (0,data_measurement/* columnsOf */.PL)(measurement);
    const [first] = loaded.files;
    return names.every((name) => {
        const bound = columns.get(name);
        const own = bound !== undefined && bound.view === undefined;
        return own && first?.value(bound.column.source).kind === 'native';
    });
}
const narrowKinds = new Set([
    'type',
    'nulls',
    'missing',
    'values',
    'duplicates',
    'key',
    'aggregate',
    'quantile-band',
    'latest',
    'distribution',
    'categories',
    'clusters',
]);
/** What follows FROM to scan some columns of all files, under the names of the typed view. */
function narrowScan({ loaded }, bounds) {
    return `(${typedRows(loaded, bounds)})`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/source.js



/** The rows that exist, with all columns but their numbers. */
function viewSource(table) {
    const { scanned } = table;
    return { sensitive: isSensitive(table), from: () => scanned, shown: () => scanned };
}
/** The same, each with its number. */
function numberedSource(table) {
    const { view } = table;
    return { sensitive: isSensitive(table), from: () => view, shown: () => view };
}
/** All rows, with no more columns than are asked for, so that a wide table costs no more than it must. */
function narrowSource(table) {
    const bounds = (asked) => {
        const names = new Set(asked.flatMap(({ measurement }) => (0,data_measurement/* columnsOf */.PL)(measurement)));
        return [...names].flatMap((name) => table.columns.get(name) ?? []);
    };
    const { files } = table.loaded;
    return {
        sensitive: isSensitive(table),
        from: (asked) => narrowScan(table, bounds(asked)),
        shown: (asked) => shownRows(files, bounds(asked)),
    };
}
/** Of the rows of a source those for which the condition is true. */
function keptWhere({ sensitive, from, shown }, condition) {
    return {
        sensitive,
        from: (asked) => `(SELECT * FROM ${from(asked)} WHERE ${condition})`,
        shown: (asked) => `(SELECT * FROM ${shown(asked)} WHERE ${condition})`,
    };
}
/** For people: of many files one, and how many more there are. */
function shownRows(files, bounds) {
    const more = files.length > 1 ? ` /* and ${files.length - 1} more files */` : '';
    return `(${typedRows({ files: files.slice(0, 1) }, bounds)}${more})`;
}
function isSensitive({ source }) {
    return source.columns.some((column) => column.sensitive);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/beginning.js



/** Below this many rows looking at all of them costs little more. */
const fewestRows = 100_000;
/** Rows that fail are seldom all at the end. */
const share = 1 / 8;
/**
 * What follows FROM for the first rows of a text: mostly enough to find the first failing ones, and to
 * number them takes one core. Undefined: no rows are worth looking at before all others.
 */
function beginningOf(table) {
    const { loaded, columns, kept } = table;
    if (!(0,duckdb_loaded/* isText */.KH)(table))
        return undefined;
    let rows = 0;
    for (const file of loaded.files)
        rows += file.rows ?? 0;
    if (rows < fewestRows)
        return undefined;
    const files = firstRows(loaded.files, Math.ceil(rows * share));
    const from = `(${typedRows({ files }, [...columns.values()])})`;
    return kept === null ? from : `(SELECT * FROM ${from} WHERE ${kept})`;
}
function firstRows(files, rows) {
    let left = rows;
    return files.map((file) => {
        const from = `(SELECT * FROM ${file.from} LIMIT ${left})`;
        left = Math.max(0, left - (file.rows ?? 0));
        return { ...file, from };
    });
}
/** Looks through the first rows, and through all where those do not answer. */
async function fromBeginning(table, look, isEnough) {
    const beginning = beginningOf(table);
    const found = beginning === undefined ? undefined : await look(beginning);
    if (found !== undefined && isEnough(found))
        return found;
    return look(numberedSource(table).from([]));
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/position.js
/** A number that grows in the order of the files and their rows. */
const position = '(file * 1099511627776 + "row")';
function positionOf(number) {
    const whole = BigInt(String(number));
    return { file: Number(whole >> 40n), row: Number(whole & 0xffffffffffn) };
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/reason.js
var reason = __webpack_require__(45366);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/scan.js



/**
 * One scan for all. Those of them that cannot be computed are asked again by their slower parts, and then
 * each by itself, so that only that one errs.
 */
async function scan(connection, batch, source) {
    const { answers, unread, error } = await attempt(connection, batch, source);
    if (unread.length === 0)
        return answers;
    // What took too long together would take longer one by one.
    if (error instanceof duckdb_statement/* Stopped */.C9)
        return merged(answers, failed(unread, source, error));
    const slower = unread.map(({ measurement, part, fallback = part }) => {
        return { measurement, part: fallback };
    });
    if (slower.some(({ part }, index) => part !== unread[index]?.part)) {
        return merged(answers, await scan(connection, slower, source));
    }
    if (unread.length === 1)
        return merged(answers, failed(unread, source, error));
    let all = answers;
    for (const one of unread)
        all = merged(all, await scan(connection, [one], source));
    return all;
}
/**
 * The same where parts hope for something of the data that makes them cheaper, and see in the same scan
 * whether it is so: what is not answered over `hopeful` is asked as without it.
 */
async function hopefulScan(connection, batch, { source, hopeful }) {
    if (!batch.some(({ hoped }) => hoped))
        return scan(connection, batch, source);
    const first = batch.map(({ measurement, part, hoped = part }) => ({ measurement, part: hoped }));
    const { answers, error } = await attempt(connection, first, hopeful);
    const rest = batch.filter(({ measurement }) => !answers.has(measurement));
    if (error instanceof duckdb_statement/* Stopped */.C9)
        return merged(answers, failed(rest, source, error));
    return rest.length === 0 ? answers : merged(answers, await scan(connection, rest, source));
}
function merged(some, others) {
    return new Map([...some, ...others]);
}
function failed(batch, source, error) {
    const message = (0,reason/* reasonOf */.A)(error, source.sensitive);
    return new Map(batch.map((one) => {
        return [one.measurement, { kind: 'error', message, sql: shownStatement([one], source) }];
    }));
}
async function attempt(connection, batch, source) {
    try {
        const { row, ms } = await (0,duckdb_statement/* askOnce */.RV)(connection, statement(batch, source.from(batch)));
        return readAnswers(batch, { source, values: Object.values(row), ms });
    }
    catch (error) {
        return { answers: new Map(), unread: batch, error };
    }
}
function readAnswers(batch, { source, values, ms }) {
    const answers = new Map();
    const unread = [];
    let first;
    let next = 0;
    for (const asked of batch) {
        const { measurement, part } = asked;
        const own = values.slice(next, next + part.fields.length);
        next += part.fields.length;
        try {
            const sql = shownStatement([{ measurement, part }], source);
            answers.set(measurement, { ...part.read(own), sql, ms });
        }
        catch (error) {
            first ??= error;
            unread.push(asked);
        }
    }
    return { answers, unread, error: first };
}
function shownStatement(batch, source) {
    const short = batch.map(({ measurement, part }) => {
        return { measurement, part: { fields: part.shown ?? part.fields } };
    });
    return statement(short, source.shown(batch));
}
function statement(batch, from) {
    const fields = batch.flatMap(({ part }) => part.fields);
    return `SELECT ${(0,duckdb_sql/* list */.p_)(fields.map((field, index) => `${field} AS a${index}`))} FROM ${from}`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/positions.js








/** The first failing rows of all of them; nothing but their numbers is kept. */
async function firstPositions(connection, conditioned, question) {
    const found = new Map();
    if ((0,duckdb_loaded/* isText */.KH)(question.table))
        return fromText(connection, conditioned, question);
    const { table, sightings, limit } = question;
    const together = isSmall(table) ? await fromSmall(connection, conditioned, question) : found;
    for (const one of conditioned) {
        const seen = sightings.of(one.measurement, limit) ?? together.get(one.measurement);
        found.set(one.measurement, seen ?? (await fromStart(connection, one, question)));
    }
    return found;
}
/** Below this many rows a statement costs more than what it reads. */
const smallRows = 100_000;
function isSmall({ loaded: { files } }) {
    let rows = 0;
    for (const file of files)
        rows += file.rows ?? Number.POSITIVE_INFINITY;
    return rows < smallRows;
}
/** Few scans of a small table, where a scan for each measurement would mostly be planned. */
async function fromSmall(connection, conditioned, { table, limit, sightings }) {
    const source = narrowSource(table);
    const found = new Map();
    const asked = conditioned.filter(({ measurement }) => {
        return isNarrow(measurement, table) && sightings.of(measurement, limit) === undefined;
    });
    for (const batch of batches(asked.map(partOf), narrow)) {
        const question = { from: source.from(batch), limit };
        for (const [one, rows] of await inOneScan(connection, batch, question))
            found.set(one, rows);
    }
    return found;
}
/** Text is parsed as a whole, so once for all; what its first rows do not show is looked for in all. */
async function fromText(connection, conditioned, question) {
    const { table, limit, sightings } = question;
    const beginning = beginningOf(table);
    const found = new Map();
    const look = async (some, from) => {
        for (const batch of batches(some.map(partOf), wide)) {
            for (const [one, rows] of await inOneScan(connection, batch, { from, limit }))
                found.set(one, rows);
        }
    };
    if (beginning !== undefined)
        await look(conditioned, beginning);
    const missing = conditioned.filter(({ measurement }) => {
        const enough = sightings.expected(measurement, limit);
        return (found.get(measurement)?.length ?? -1) < enough;
    });
    await look(missing, table.view);
    return found;
}
function partOf(one) {
    return { ...one, part: { fields: [] } };
}
async function inOneScan(connection, batch, { from, limit }) {
    const asked = batch.map(({ measurement, where }) => {
        const field = `min(${position}, ${limit}) FILTER (WHERE ${where})`;
        return { measurement, part: { fields: [field] } };
    });
    const { rows } = await (0,duckdb_statement/* ask */.kA)(connection, statement(asked, from));
    const lists = Object.values(rows[0] ?? {});
    return new Map(batch.map(({ measurement }, index) => {
        const numbers = lists[index];
        return [measurement, Array.isArray(numbers) ? numbers.map(positionOf) : []];
    }));
}
/** A scan of few columns, in the order of the files, that ends at the last row that is wanted. */
async function fromStart(connection, { measurement, where }, { table, limit }) {
    const source = isNarrow(measurement, table) ? narrowSource(table) : numberedSource(table);
    const from = source.from([{ measurement, part: { fields: [] } }]);
    const { rows } = await (0,duckdb_statement/* ask */.kA)(connection, `SELECT ${position} AS position FROM ${from} WHERE ${where} LIMIT ${limit}`);
    return rows.map((row) => positionOf(row.position));
}

// EXTERNAL MODULE: ./.build/domain/data/quantile.js
var quantile = __webpack_require__(17799);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/aggregate.js





/** Values from here on are left out of sums and spreads, as their squares are no numbers any more. */
const tooLarge = '1e150';
/** The conditions of a value that a statistic looks at. */
function finiteValues(measurement, counted) {
    const names = count_bound(measurement.column, counted.columns);
    const finite = isFloating(names) && names.column.allowNonFinite && !names.small;
    const where = filterOf(measurement, counted);
    return finite ? [...where, `isfinite(${names.value})`] : where;
}
/** Statistics that one scan yields beside others; undefined: it takes more than one. */
function aggregatePart(measurement, counted) {
    const { value } = count_bound(measurement.column, counted.columns);
    const where = finiteValues(measurement, counted);
    const checked = count(value, where, counted);
    switch (measurement.statistic) {
        case 'min':
        case 'max':
            return picked([checked, filtered(measurement.statistic, value, where)]);
        case 'distinct':
            return picked([checked, count(`DISTINCT ${value}`, where)]);
        case 'distinctRatio':
            return ratio([checked, count(`DISTINCT ${value}`, where)]);
        case 'sum':
        case 'mean':
            return summed(measurement, counted);
        case 'stdev':
        case 'quantile':
            return undefined;
    }
}
function picked(fields) {
    return {
        fields,
        read: ([checked, value]) => numberFinding(value, { checked: (0,duckdb_rows/* integer */.nd)(checked) }),
    };
}
function ratio(fields) {
    return {
        fields,
        read: ([checked, distinct]) => {
            const all = (0,duckdb_rows/* integer */.nd)(checked);
            return { kind: 'number', value: all === 0 ? null : (0,duckdb_rows/* integer */.nd)(distinct) / all, checked: all };
        },
    };
}
/** Whole numbers and decimals are summed exactly, doubles with the rounding error carried along. */
function summed(measurement, counted) {
    const names = count_bound(measurement.column, counted.columns);
    const where = finiteValues(measurement, counted);
    const { value } = names;
    const small = isFloating(names) && !names.small ? [...where, `abs(${value}) < ${tooLarge}`] : where;
    const exact = measurement.statistic === 'sum' && !isFloating(names);
    const sum = exact
        ? filtered('sum', value, small)
        : filtered('fsum', weighed(`CAST(${value} AS DOUBLE)`, counted), small);
    return {
        fields: [count(value, where, counted), count(value, small, counted), sum],
        read: ([checked, used, total]) => {
            const all = { checked: (0,duckdb_rows/* integer */.nd)(checked), leftOut: (0,duckdb_rows/* integer */.nd)(checked) - (0,duckdb_rows/* integer */.nd)(used) };
            if (exact || measurement.statistic === 'sum')
                return numberFinding(total, all, exact);
            const mean = total === null || (0,duckdb_rows/* integer */.nd)(used) === 0 ? null : Number(total) / (0,duckdb_rows/* integer */.nd)(used);
            return numberFinding(mean, all);
        },
    };
}
/** Digits that a double cannot hold are handed on as they are. */
function numberFinding(value, looked, exact = true) {
    const { checked, leftOut = 0 } = looked;
    const digits = (0,duckdb_rows/* textOf */.b6)(value);
    const note = leftOut > 0
        ? `${leftOut} ${leftOut === 1 ? 'value' : 'values'} beyond ${tooLarge} left out`
        : undefined;
    return {
        kind: 'number',
        value: digits === null ? null : Number(digits),
        checked,
        ...(exact && typeof value === 'string' && { exact: value }),
        ...(note !== undefined && { note }),
    };
}
/** Over the values of some rows. */
function filtered(aggregate, value, where) {
    return where.length > 0
        ? `${aggregate}(CASE WHEN ${where.join(' AND ')} THEN ${value} END)`
        : `${aggregate}(${value})`;
}
/** A double as often as there are rows that its row stands for. */
function weighed(double, { weight }) {
    return weight === undefined ? double : `${double} * ${weight}`;
}
/** For each cut two counts and the values on both sides. */
function bandPart(measurement, counted) {
    const names = count_bound(measurement.column, counted.columns);
    const { value } = names;
    const where = finiteValues(measurement, counted);
    const fields = measurement.cuts.flatMap((cut) => {
        const side = (kind) => [...where, besideNumber(names, kind, cut)];
        return [
            count('*', side('exclusiveMaximum'), counted),
            count('*', side('maximum'), counted),
            filtered('max', value, side('exclusiveMaximum')),
            filtered('min', value, side('exclusiveMinimum')),
        ];
    });
    return {
        fields: [count(value, where, counted), ...fields],
        read: (values) => readCuts(values, measurement.cuts),
    };
}
/**
 * Cuts stand in pairs around a bound, or alone, and what is counted is what lies below the first of a pair and up to
 * its last. `read` throws where the quantile may lie between these, or where the values beside a cut decide.
 */
function countedBand(measurement, level, counted) {
    const names = count_bound(measurement.column, counted.columns);
    const where = finiteValues(measurement, counted);
    const side = (kind, cut) => count('*', [...where, besideNumber(names, kind, cut)]);
    const pairs = pairsOf(measurement.cuts);
    return {
        fields: [
            count(names.value, where),
            ...pairs.flatMap(({ first, last }) => [
                side('exclusiveMaximum', first),
                side('maximum', last),
            ]),
        ],
        read: ([checked, ...values]) => {
            const rank = (0,quantile/* rankOf */.IQ)(level, (0,duckdb_rows/* integer */.nd)(checked));
            const sides = pairs.flatMap(({ first, last, cuts }, nth) => {
                const [low, high] = [(0,duckdb_rows/* integer */.nd)(values[2 * nth]), (0,duckdb_rows/* integer */.nd)(values[2 * nth + 1])];
                const between = first < last && low <= rank.index && high > rank.index;
                const beside = rank.fraction > 0 && [low, high].includes(rank.index + 1);
                if (between || beside)
                    throw new Error('The quantile may lie between the cuts.');
                // On the far side of the quantile all counts say the same of it.
                return first < last
                    ? [low, low, null, null, high, high, null, null]
                    : cuts.flatMap(() => [low, high, null, null]);
            });
            return readCuts([checked, ...sides], measurement.cuts);
        },
    };
}
function pairsOf(cuts) {
    return cuts.flatMap((first, nth) => {
        const last = cuts[nth + 1] ?? first;
        return nth % 2 === 0 ? [{ first, last, cuts: cuts.slice(nth, nth + 2) }] : [];
    });
}
/** Where values lie on the cut it is the nearest of them on both sides; asking for it would cost more. */
function readCuts([checked, ...values], asked) {
    const cuts = asked.map((at, index) => {
        const [less, upToIt, under, over] = values.slice(4 * index, 4 * index + 4);
        const [below, atMost] = [(0,duckdb_rows/* integer */.nd)(less), (0,duckdb_rows/* integer */.nd)(upToIt)];
        const around = { under: aggregate_double(under), over: aggregate_double(over) };
        const nearest = atMost > below ? { upTo: at, from: at } : { upTo: around.under, from: around.over };
        return { at, below, atMost, ...around, ...nearest };
    });
    return { kind: 'cuts', checked: (0,duckdb_rows/* integer */.nd)(checked), cuts };
}
function aggregate_double(value) {
    const digits = (0,duckdb_rows/* textOf */.b6)(value);
    return digits === null ? null : Number(digits);
}
/** The latest instant; a date begins at midnight UTC. */
function latestPart(measurement, counted) {
    const { value } = count_bound(measurement.column, counted.columns);
    const where = filterOf(measurement, counted);
    const latest = filtered('max', value, where);
    return {
        fields: [count(value, where, counted), `epoch_us(CAST(${latest} AS TIMESTAMPTZ))`],
        read: ([checked, micros]) => ({
            kind: 'instant',
            micros: micros === null || micros === undefined ? null : Number(micros),
            checked: (0,duckdb_rows/* integer */.nd)(checked),
        }),
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/finite.js






/** Below this a second scan, should it become necessary, is not worth what the first one saves. */
const finite_fewestRows = 100_000;
/**
 * The table with its columns of floats taken as they are stored, as if all were finite and small
 * enough to be squared: telling NaN and infinities from each value costs more than all that is asked of it.
 * Whatever is asked of them must be `guarded`.
 */
function hopefulTable(table, { plain, footers, rows }) {
    if (rows === null || rows < finite_fewestRows)
        return table;
    const taken = [...table.columns].map(([name, names]) => {
        const hoped = (0,footer_answer/* isFloat */.dk)(plain.get(name) ?? '') && !footers.get(name)?.fewValues;
        const column = { ...names.column, nanAsNull: false, allowNonFinite: true };
        return [name, hoped ? { ...names, column, small: true } : names];
    });
    return { ...table, columns: new Map(taken) };
}
/** Whether the measurement is about such columns. */
function isHopeful(measurement, table) {
    const small = (0,data_measurement/* columnsOf */.PL)(measurement).some((name) => table.columns.get(name)?.small);
    return small && isNarrow(measurement, table);
}
/**
 * The part with a proof that the values are as hoped; `read` throws if not. A sum of values without their
 * signs is never less than one of them, and NaN and infinities stay in it to the end.
 */
function guarded(part, measurement, columns) {
    const { length } = part.fields;
    const small = (0,data_measurement/* columnsOf */.PL)(measurement).filter((name) => columns.get(name)?.small);
    const sums = small.map((name) => `sum(abs(${count_bound(name, columns).value}))`);
    return {
        fields: [...part.fields, ...sums],
        ...(part.shown && { shown: [...part.shown, ...sums] }),
        read(values) {
            for (const sum of values.slice(length)) {
                const digits = (0,duckdb_rows/* textOf */.b6)(sum);
                // Of no values there is no sum, and nothing to prove. NaN is not less than anything.
                const proven = digits === null || Number(digits) < Number(tooLarge);
                if (!proven)
                    throw new Error('Not all values are finite and small.');
            }
            return part.read(values.slice(0, length));
        },
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/categories.js




/** A column's values as texts; undefined: they are no categories. */
function category({ value, type }) {
    if (type === 'VARCHAR')
        return value;
    return /^(BOOLEAN|UUID|ENUM\(.*\))$/s.test(type) ? `CAST(${value} AS VARCHAR)` : undefined;
}
/** The rows of each value asked for, and of all others together. Undefined: they are no categories. */
function categoriesPart(measurement, counted) {
    const names = count_bound(measurement.column, counted.columns);
    const value = category(names);
    if (value === undefined)
        return undefined;
    const sorted = measurement.values.toSorted((a, b) => external_node_buffer_.Buffer.compare(external_node_buffer_.Buffer.from(a), external_node_buffer_.Buffer.from(b)));
    const counts = [count('*', [`${names.given} IS NULL`]), count(value, [])];
    const histogram = (values) => `map_values(histogram_exact(${value}, ${values}))`;
    return {
        fields: [...counts, histogram(`[${(0,duckdb_sql/* list */.p_)(sorted.map(duckdb_sql/* text */.Qq))}]::VARCHAR[]`)],
        shown: [...counts, histogram(`/* ${sorted.length} values of the profile */`)],
        read: ([nulls, filled, bins]) => {
            const byValue = categories_countsOf(sorted, bins, (0,duckdb_rows/* integer */.nd)(filled));
            const known = measurement.values.map((one) => byValue.get(one) ?? 0);
            const others = (0,duckdb_rows/* integer */.nd)(filled) - known.reduce((sum, part) => sum + part, 0);
            return { kind: 'categories', nulls: (0,duckdb_rows/* integer */.nd)(nulls), counts: known, others, frequent: [] };
        },
    };
}
/** Bins are read by their position: in the order of the values' bytes, and then all others. */
function categories_countsOf(sorted, bins, filled) {
    const counts = Array.isArray(bins) ? bins.map(duckdb_rows/* integer */.nd) : sorted.map(() => 0);
    const all = counts.reduce((sum, part) => sum + part, 0);
    if (counts.length < sorted.length || counts.length > sorted.length + 1 || all !== filled) {
        throw new Error(`The histogram has ${all} of ${filled} values in ${counts.length} bins.`);
    }
    return new Map(sorted.map((value, index) => [value, counts[index] ?? 0]));
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/categories-named.js







/** So many values that were not asked for are named. */
const mostNamed = 20;
/** Names the most frequent of the other values, where there are any and they are asked for. */
async function nameOthers(connection, answers, table) {
    const found = [];
    for (const [measurement, answer] of answers) {
        if (measurement.kind !== 'categories' || answer.kind !== 'categories')
            continue;
        if (answer.others === 0 || !measurement.namesOthers || answer.frequent.length > 0)
            continue;
        const names = count_bound(measurement.column, table.columns);
        const value = category(names) ?? names.value;
        const from = isNarrow(measurement, table)
            ? `(${typedRows(table.loaded, [names])})`
            : table.scanned;
        const known = measurement.values.map(duckdb_sql/* text */.Qq);
        const { rows } = await (0,duckdb_statement/* ask */.kA)(connection, `SELECT ${value} AS category, count(*) AS n FROM ${from} WHERE ${value} IS NOT NULL
       ${known.length > 0 ? `AND ${value} NOT IN (${(0,duckdb_sql/* list */.p_)(known)})` : ''}
       GROUP BY category ORDER BY n DESC, category LIMIT ${mostNamed}`);
        const frequent = rows.map(({ category, n }) => [String(category), (0,duckdb_rows/* integer */.nd)(n)]);
        found.push([measurement, { ...answer, frequent }]);
    }
    return new Map(found);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/distribution-value.js

/** Undefined: the column's values have no order that statistics could use. */
function orderedValue(bound) {
    const { value, type } = bound;
    const whole = { nan: 'false', infinite: 'false' };
    if (isFloating(bound)) {
        return { ...distribution_value_notFinite(bound), value: finite(bound, `CAST(${value} AS DOUBLE)`) };
    }
    if (isNumeric(bound))
        return { ...whole, value: `CAST(${value} AS DOUBLE)` };
    if (type === 'TIME')
        return { ...whole, unit: 'time', value: `CAST(epoch_us(${value}) AS DOUBLE)` };
    const infinite = `isinf(${value})`;
    if (type === 'DATE') {
        const days = `CAST(${value} - DATE '1970-01-01' AS DOUBLE)`;
        return { nan: 'false', infinite, unit: 'date', value: finite(bound, days) };
    }
    if (/^TIMESTAMP(_\w+| WITH TIME ZONE)?$/.test(type)) {
        const micros = `CAST(epoch_us(${value}) AS DOUBLE)`;
        return { nan: 'false', infinite, unit: 'timestamp', value: finite(bound, micros) };
    }
    return undefined;
}
function finite({ value }, double) {
    return `CASE WHEN isfinite(${value}) THEN ${double} END`;
}
/** In texts the typed value lacks them, so that what is written tells. */
function distribution_value_notFinite({ stored, raw, written }) {
    if (!written)
        return { nan: `isnan(${stored})`, infinite: `isinf(${stored})` };
    const unsigned = `ltrim(lower(${raw}), '+-')`;
    return { nan: `${unsigned} = 'nan'`, infinite: `${unsigned} IN ('inf', 'infinity')` };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/grouped-values.js






/** Counts at the points of a grid, told from the few different values themselves. */
function groupedDistribution({ column, grid }, { columns }) {
    const names = count_bound(column, columns);
    const ordered = orderedValue(names);
    if (!ordered)
        return undefined;
    const { value, nan, infinite } = ordered;
    const missing = `${names.given} IS NULL AND (${nan}) IS NOT TRUE`;
    return {
        fields: [rowsWhere(missing), rowsWhere(nan), rowsWhere(infinite), valuesOf(value)],
        read: ([nulls, nans, infinities, values]) => {
            const pairs = pairsIn(values)
                .map(([x, n]) => [Number(x), n])
                .toSorted(([x], [y]) => x - y);
            let [next, rows] = [0, 0];
            const through = (isWithin) => {
                for (let pair = pairs[next]; pair && isWithin(pair[0]); pair = pairs[next]) {
                    rows += pair[1];
                    next += 1;
                }
                return rows;
            };
            // The grid ascends, so that each value is passed once.
            const counts = grid.map((point) => {
                return { below: through((x) => x < point), atMost: through((x) => x <= point) };
            });
            return {
                kind: 'distribution',
                nulls: (0,duckdb_rows/* integer */.nd)(nulls),
                nans: (0,duckdb_rows/* integer */.nd)(nans),
                infinities: (0,duckdb_rows/* integer */.nd)(infinities),
                finite: sumOf(pairs),
                below: counts.map(({ below }) => below),
                atMost: counts.map(({ atMost }) => atMost),
            };
        },
    };
}
/** Rows of each value asked for and of the others, told from the few different values themselves. */
function groupedCategories({ column, values: known }, { columns }) {
    const names = count_bound(column, columns);
    const value = category(names);
    if (value === undefined)
        return undefined;
    return {
        fields: [rowsWhere(`${names.given} IS NULL`), valuesOf(value)],
        read: ([nulls, values]) => {
            const found = new Map();
            for (const [text, n] of pairsIn(values))
                found.set(text, (found.get(text) ?? 0) + n);
            const counts = known.map((one) => found.get(one) ?? 0);
            for (const one of known)
                found.delete(one);
            const others = [...found].toSorted(([a, n], [b, m]) => m - n || byBytes(a, b));
            return {
                kind: 'categories',
                nulls: (0,duckdb_rows/* integer */.nd)(nulls),
                counts,
                others: sumOf(others),
                frequent: others.slice(0, mostNamed),
            };
        },
    };
}
function rowsWhere(condition) {
    return `coalesce(sum("row") FILTER (WHERE ${condition}), 0)`;
}
/** Each value with its rows; files repeat values. */
function valuesOf(value) {
    return `list([CAST(${value} AS VARCHAR), CAST("row" AS VARCHAR)]) FILTER (WHERE ${value} IS NOT NULL)`;
}
function pairsIn(values) {
    if (!Array.isArray(values))
        return [];
    return values.map((pair) => {
        const [value, rows] = Array.isArray(pair) ? pair : [];
        return [String(value), (0,duckdb_rows/* integer */.nd)(rows)];
    });
}
function sumOf(pairs) {
    return pairs.reduce((sum, [, n]) => sum + n, 0);
}
function byBytes(a, b) {
    return external_node_buffer_.Buffer.compare(external_node_buffer_.Buffer.from(a), external_node_buffer_.Buffer.from(b));
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/clusters.js


/** How many different values there are. */
function clustersPart({ column }, counted) {
    const { value } = count_bound(column, counted.columns);
    return {
        fields: [count(`DISTINCT ${value}`, [])],
        read: ([distinct]) => ({ kind: 'clusters', count: (0,duckdb_rows/* integer */.nd)(distinct) }),
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/distribution.js




/**
 * The counts below, and up to, each point of the grid, by one histogram whose edges are each point and the
 * double before it. Undefined: the column's values have no order.
 */
function distributionPart(measurement, counted) {
    const names = count_bound(measurement.column, counted.columns);
    const ordered = orderedValue(names);
    if (!ordered)
        return undefined;
    const { value, nan, infinite } = ordered;
    const edges = edgesOf(measurement.grid);
    const missing = nan === 'false' ? '' : ` AND (${nan}) IS NOT TRUE`;
    const counts = [
        count('*', [`${names.given} IS NULL${missing}`]),
        nan === 'false' ? '0' : count('*', [nan]),
        infinite === 'false' ? '0' : count('*', [infinite]),
        count(value, []),
    ];
    const histogram = (bins) => `map_values(histogram(${value}, ${bins}))`;
    return {
        // As one text: numbers one by one take three times as long to plan, and decimals would lose digits.
        fields: [...counts, histogram(`CAST('[${(0,duckdb_sql/* list */.p_)(edges.map(String))}]' AS DOUBLE[])`)],
        shown: [...counts, histogram(`/* ${edges.length} edges of the profile */`)],
        read: ([nulls, nans, infinities, finite, bins]) => ({
            kind: 'distribution',
            nulls: (0,duckdb_rows/* integer */.nd)(nulls),
            nans: (0,duckdb_rows/* integer */.nd)(nans),
            infinities: (0,duckdb_rows/* integer */.nd)(infinities),
            finite: (0,duckdb_rows/* integer */.nd)(finite),
            ...cumulated(measurement.grid, edges, { bins, finite: (0,duckdb_rows/* integer */.nd)(finite) }),
        }),
    };
}
/** Ascending, each once; below the least double is none. */
function edgesOf(grid) {
    const edges = new Set(grid.flatMap((point) => [nextBelow(point), point]));
    return [...edges].filter(Number.isFinite).toSorted((a, b) => a - b);
}
/** Bins are read by their position, since a key may not be found again; what is lost is an error. */
function cumulated(grid, edges, { bins, finite }) {
    const counts = Array.isArray(bins) ? bins.map(duckdb_rows/* integer */.nd) : edges.map(() => 0);
    const all = counts.reduce((sum, part) => sum + part, 0);
    if (counts.length < edges.length || counts.length > edges.length + 1 || all !== finite) {
        throw new Error(`The histogram has ${all} of ${finite} values in ${counts.length} bins.`);
    }
    const upTo = new Map();
    let sum = 0;
    for (const [index, edge] of edges.entries()) {
        sum += counts[index] ?? 0;
        upTo.set(edge, sum);
    }
    return {
        below: grid.map((point) => upTo.get(nextBelow(point)) ?? 0),
        atMost: grid.map((point) => upTo.get(point) ?? 0),
    };
}
/** Eight bytes read in two ways; a pair of them for each edge would cost more than all the rest. */
const distribution_double = new Float64Array(1);
const bits = new BigInt64Array(distribution_double.buffer);
/** The greatest double below a finite one, by its bits. */
function nextBelow(value) {
    if (value === 0)
        return -Number.MIN_VALUE;
    distribution_double[0] = value;
    bits[0] = (bits[0] ?? 0n) + (value > 0 ? -1n : 1n);
    return distribution_double[0];
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/scan-part.js







/** Undefined: the measurement needs a statement of its own. */
function scanPart(measurement, counted) {
    const items = itemsViewOf(measurement, counted.columns) !== undefined;
    const refused = counted.expressions.refusalOf(measurement) !== undefined;
    return items || refused ? undefined : viewPart(measurement, counted);
}
/** The same over whatever view has the measurement's columns. */
function viewPart(measurement, counted) {
    switch (measurement.kind) {
        case 'row-count':
        case 'type':
        case 'nulls':
        case 'missing':
        case 'values':
        case 'duplicates':
        case 'key':
        case 'expression':
            return countsPart(measurement, counted);
        case 'aggregate': {
            const { statistic, column } = measurement;
            const possible = counting.has(statistic) || isNumeric(count_bound(column, counted.columns));
            return possible ? aggregatePart(measurement, counted) : undefined;
        }
        case 'quantile-band':
            return isNumeric(count_bound(measurement.column, counted.columns))
                ? bandPart(measurement, counted)
                : undefined;
        case 'latest':
            return latestPart(measurement, counted);
        case 'distribution':
            return distributionPart(measurement, counted);
        case 'categories':
            return categoriesPart(measurement, counted);
        case 'clusters':
            return clustersPart(measurement, counted);
        default:
            return undefined;
    }
}
/** Statistics of values of any type. */
const counting = new Set(['distinct', 'distinctRatio']);
function countsPart(measurement, counted) {
    const { checked, failing } = aggregates(measurement, counted);
    const note = measurement.kind === 'type' ? count_bound(measurement.column, counted.columns).note : undefined;
    return {
        fields: [checked, failing],
        read: ([all, broken]) => ({
            kind: 'counts',
            checked: (0,duckdb_rows/* integer */.nd)(all),
            failing: (0,duckdb_rows/* integer */.nd)(broken),
            ...(note !== undefined && { note }),
        }),
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/grouped.js





/** Below this many rows a statement of its own costs more than it saves. */
const grouped_fewestRows = 100_000;
/** Whether to ask each different value once instead of each row. */
function isGrouped(measurement, footers, rows) {
    const [name, another] = (0,data_measurement/* columnsOf */.PL)(measurement);
    const few = name !== undefined && another === undefined && footers.get(name)?.fewValues === true;
    return few && rows >= grouped_fewestRows && groupedKinds.has(measurement.kind);
}
const groupedKinds = new Set([
    'type',
    'nulls',
    'missing',
    'values',
    'aggregate',
    'quantile-band',
    'distribution',
    'categories',
]);
/** The table with a row for each different value of the column, and `"row"` the number of its rows. */
function groupedTable(table, column) {
    const files = table.loaded.files.map((file) => groupedFile(file, column));
    return weighted({ ...table, loaded: { ...table.loaded, files } });
}
function groupedFile(file, column) {
    const raw = file.value(column);
    return {
        ...file,
        from: `(SELECT ${raw.sql} AS "value", count(*) AS "rows" FROM ${file.from} GROUP BY 1)`,
        row: '"rows"',
        value: () => ({ ...raw, sql: '"value"' }),
    };
}
/** What is counted over such a table. */
function weighted(counted) {
    return { ...counted, weight: '"row"' };
}
/** What a measurement answers over such a table; undefined: there it cannot be told. */
function groupedPart(measurement, counted) {
    if (measurement.kind === 'distribution')
        return groupedDistribution(measurement, counted);
    if (measurement.kind === 'categories')
        return groupedCategories(measurement, counted);
    return isOfValues(measurement, counted) ? scanPart(measurement, weighted(counted)) : undefined;
}
/** Equal values are one, but −0 is not written as 0; and only a sum of doubles is made of theirs. */
function isOfValues(measurement, { columns }) {
    const [name = ''] = (0,data_measurement/* columnsOf */.PL)(measurement);
    const names = count_bound(name, columns);
    switch (measurement.kind) {
        case 'missing':
            return !isFloating(names) || measurement.texts.length === 0;
        case 'values':
            return !isFloating(names) || measurement.tests.every((test) => 'bound' in test);
        case 'aggregate':
            return isFloating(names) || measurement.statistic !== 'sum';
        default:
            return true;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/unique-part.js





/** More bits than this the engine refuses. */
const mostBits = 1000000000n;
/** Each thread has a bit for each number of the range: half a gigabyte in all. */
const mostBitsOfThreads = 4000000000n;
/** Beyond this many possible values for each row, counting distinct ones costs less. */
const mostBitsPerRow = 32n;
function denseColumn(name, type, footer) {
    return type !== undefined && (0,footer_answer/* hasRange */.Ml)(type) && footer?.range
        ? { name, type, range: footer.range }
        : undefined;
}
function sizeOf({ range }) {
    return range.high - range.low + 1n;
}
/** Whether one bit for each possible combination is less work than a table of those that occur. */
function fitsBits(columns, rows) {
    const bits = columns.reduce((product, column) => product * sizeOf(column), 1n);
    const most = mostBitsOfThreads / BigInt((0,external_node_os_.availableParallelism)());
    return (columns.length > 0 && bits < mostBits && bits < most && bits < mostBitsPerRow * BigInt(rows));
}
/**
 * Rows beyond the first of their combination, by one bit for each combination that can occur: exact, in
 * one pass. Of one column a value outside its range makes the engine throw; of several it is found by
 * their least and greatest values, and `read` throws. So a footer that lies never makes a pass.
 */
function bitSetPart(measurement, dense, columns) {
    const { names, complete, missing } = wordsOf(measurement, columns);
    const [first, second] = dense;
    if (!first || !second) {
        const distinct = first ? `bit_count(${bitSet(first, names[0] ?? '')})` : '0';
        return countedPart(measurement, { complete, missing, distinct });
    }
    return packedPart(measurement, dense, columns);
}
function bitSet({ type, range: { low, high } }, value) {
    return type === 'DATE'
        ? `bitstring_agg(${offsetOf(value, type, low)}, 0, ${high - low})`
        : `bitstring_agg(${value}, CAST(${low} AS ${type}), CAST(${high} AS ${type}))`;
}
/** How far a value lies above the least, 0 for that itself. */
function offsetOf(value, type, low) {
    return type === 'DATE'
        ? `((${value} - DATE '1970-01-01') - (${low}))`
        : `(CAST(${value} AS BIGINT) - (${low}))`;
}
function packedPart(measurement, dense, columns) {
    const { names, complete, missing } = wordsOf(measurement, columns);
    let packed = '0';
    let size = 1n;
    for (const [index, column] of dense.entries()) {
        const place = offsetOf(names[index] ?? '', column.type, column.range.low);
        packed = index === 0 ? place : `(${packed} * ${sizeOf(column)} + ${place})`;
        size *= sizeOf(column);
    }
    const bits = `bitstring_agg(CASE WHEN ${complete} THEN ${packed} END, 0, ${size - 1n})`;
    const part = countedPart(measurement, { complete, missing, distinct: `bit_count(${bits})` });
    const ends = names.flatMap((name, index) => {
        const { type } = dense[index] ?? { type: '' };
        return [`min(${offsetOf(name, type, 0n)})`, `max(${offsetOf(name, type, 0n)})`];
    });
    return {
        fields: [...part.fields, ...ends],
        read(values) {
            const found = values.slice(part.fields.length).map((value) => BigInt(String(value ?? 0)));
            const outside = dense.find(({ range }, index) => {
                return (found[2 * index] ?? 0n) < range.low || (found[2 * index + 1] ?? 0n) > range.high;
            });
            const any = (0,duckdb_rows/* integer */.nd)(values[0]) > 0;
            if (outside && any)
                throw new Error(`The footer of "${outside.name}" does not tell its range.`);
            return part.read(values.slice(0, part.fields.length));
        },
    };
}
/** The same by a table of the combinations that occur; it spills where memory ends. */
function distinctPart(measurement, columns) {
    const { names, complete, missing } = wordsOf(measurement, columns);
    const value = names.length === 1 ? (names[0] ?? '') : `row(${(0,duckdb_sql/* list */.p_)(names)})`;
    const distinct = `count(DISTINCT CASE WHEN ${complete} THEN ${value} END)`;
    return countedPart(measurement, { complete, missing, distinct });
}
/** A row for each combination that occurs, which costs less than counting distinct ones. */
function combinations(measurement, columns, from) {
    const { names, missing } = wordsOf(measurement, columns);
    const absent = measurement.kind === 'key' ? [`${missing} AS absent`] : [];
    return `(SELECT ${(0,duckdb_sql/* list */.p_)([...names, ...absent, 'count(*) AS "rows"'])} FROM ${from} GROUP BY ALL)`;
}
/** Counts what is repeated over such rows. */
function combinationsPart(measurement, columns) {
    const { complete } = wordsOf(measurement, columns);
    const rows = (condition) => `coalesce(sum("rows") FILTER (WHERE ${condition}), 0)`;
    const absent = measurement.kind === 'key' ? [rows('absent')] : [];
    return {
        fields: [rows(complete), `count(*) FILTER (WHERE ${complete})`, ...absent],
        read: (values) => repeatsOf(values),
    };
}
function repeatsOf([whole, different, absent]) {
    const missing = (0,duckdb_rows/* integer */.nd)(absent);
    const failing = (0,duckdb_rows/* integer */.nd)(whole) - (0,duckdb_rows/* integer */.nd)(different) + missing;
    return { kind: 'counts', checked: (0,duckdb_rows/* integer */.nd)(whole) + missing, failing };
}
/** The same where it is known that no combination repeats. */
function provenPart(measurement, columns) {
    const { complete, missing } = wordsOf(measurement, columns);
    return countedPart(measurement, { complete, missing, distinct: null });
}
function countedPart({ kind }, { complete, missing, distinct }) {
    const all = `count_if(${complete})`;
    const different = distinct === null ? all : `coalesce(${distinct}, 0)`;
    const absent = kind === 'key' ? [`count_if(${missing})`] : [];
    return { fields: [all, different, ...absent], read: repeatsOf };
}
function wordsOf({ columns: names }, columns) {
    return {
        names: names.map((name) => count_bound(name, columns).value),
        complete: complete(names, columns),
        missing: anyMissing(names, columns),
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/guessed-range.js



/** How far from the first rows' values others are looked for, in numbers of rows. */
const margin = 8n;
/** About where the values of a whole number column lie; undefined: one bit for each would be too many. */
function guessedRange(sample, rows) {
    if (!sample?.range || rows === null)
        return undefined;
    const around = margin * BigInt(rows);
    const { low, high } = sample.range;
    const range = { low: low - around, high: high + around };
    return fitsBits([{ name: '', type: 'HUGEINT', range }], rows) ? range : undefined;
}
/**
 * Rows beyond the first of their value, by one bit for each value of a range. What lies outside can be told
 * apart by its ends alone as long as these are one value, or it two rows; otherwise `read` throws, so that a
 * wrong guess costs time and nothing else. No list of such values is kept: an aggregate that makes one has
 * the engine update all aggregates of the scan row by row.
 */
function guessedPart(measurement, { low, high }, columns) {
    const { value } = count_bound(measurement.columns[0] ?? '', columns);
    const { fields, read } = provenPart(measurement, columns);
    const inside = `${value} BETWEEN ${low} AND ${high}`;
    const place = `CASE WHEN ${inside} THEN CAST(${value} - (${low}) AS BIGINT) END`;
    const outside = `CASE WHEN ${inside} THEN NULL ELSE ${value} END`;
    return {
        fields: [
            ...fields,
            `coalesce(bit_count(bitstring_agg(${place}, 0, ${high - low})), 0)`,
            `count(${outside})`,
            `min(${outside})`,
            `max(${outside})`,
        ],
        read(values) {
            const [bits, rows, least, greatest] = values.slice(fields.length);
            const others = differentOf({ rows: (0,duckdb_rows/* integer */.nd)(rows), least, greatest });
            const [all, , ...absent] = values;
            return read([all, (0,duckdb_rows/* integer */.nd)(bits) + others, ...absent.slice(0, fields.length - 2)]);
        },
    };
}
function differentOf({ rows, least, greatest }) {
    if (rows === 0)
        return 0;
    if (String(least) === String(greatest))
        return 1;
    if (rows === 2)
        return 2;
    throw new Error('The values lie where nobody looked.');
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/sightings.js


/** As many rows as a scan remembers of each measurement. */
const remembered = 5;
/** The first failing rows that a scan saw on its way, so that no other has to look for them. */
class Sightings {
    #seen = new Map();
    #failing = new Map();
    /** Undefined: no scan looked, or not for so many. */
    of(measurement, limit) {
        return limit <= remembered ? this.#seen.get(measurement)?.slice(0, limit) : undefined;
    }
    /** Keeps the first failing rows of a measurement, as many as are remembered or all there are. */
    saw(measurement, first) {
        this.#seen.set(measurement, first);
    }
    /** Keeps how many rows fail each measurement. */
    count(answers) {
        for (const [measurement, answer] of answers) {
            if (answer.kind === 'counts')
                this.#failing.set(measurement, answer.failing);
        }
    }
    /** So many of the first rows there are to find, as far as is known. */
    expected(measurement, limit) {
        return Math.min(limit, this.#failing.get(measurement) ?? limit);
    }
    /** The part of a scan that also remembers where its rows fail. */
    remembering(measurement, part, table) {
        const where = isCostly(measurement) ? failingRows(measurement, table) : undefined;
        if (where === undefined)
            return part;
        const { length } = part.fields;
        return {
            fields: [...part.fields, `min(${position}, ${remembered}) FILTER (WHERE ${where})`],
            read: (values) => {
                const numbers = values[length];
                this.#seen.set(measurement, Array.isArray(numbers) ? numbers.map(positionOf) : []);
                return part.read(values.slice(0, length));
            },
        };
    }
}
/** Looking for a text's form again costs more than remembering; other tests end at the first failing rows. */
function isCostly(measurement) {
    return (measurement.kind === 'expression' ||
        (measurement.kind === 'values' &&
            measurement.tests.some(({ kind }) => kind === 'pattern' || kind === 'format')));
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/sought.js





/** Below this many rows a statement of its own costs more than it saves. */
const sought_fewestRows = 100_000;
/**
 * Values beyond their bounds, counted by a search for them: the engine skips the row groups whose statistics say
 * that they have none. Undefined: the column is read as a whole anyway, or nobody knows how many values it has.
 */
function soughtAlone(measurement, known) {
    const { rows, plain, footers, table, skimmed } = known;
    if (!isBounded(measurement) || !skimmed.has(measurement.column))
        return undefined;
    const { column, tests } = measurement;
    const nulls = footers.get(column)?.nulls ?? null;
    const type = plain.get(column);
    // Of floats the statistics leave out NaN, of texts the end.
    const tells = type !== undefined && !(0,footer_answer/* isFloat */.dk)(type) && type !== 'VARCHAR';
    if (rows === null || rows < sought_fewestRows || nulls === null || !tells)
        return undefined;
    const where = contrary(tests, count_bound(column, table.columns));
    if (where === undefined)
        return undefined;
    const part = {
        fields: ['count(*)'],
        read: ([failing]) => {
            return { kind: 'counts', checked: rows - nulls, failing: (0,duckdb_rows/* integer */.nd)(failing) };
        },
    };
    return { asked: { measurement, part }, where };
}
/** Columns of which nothing but bounds, types and nulls are asked; combinations are counted by themselves. */
function skimmedColumns(measurements) {
    const named = new Set(measurements.flatMap(data_measurement/* columnsOf */.PL));
    const read = new Set(measurements.filter((one) => !isSkimmed(one)).flatMap(data_measurement/* columnsOf */.PL));
    return new Set([...named].filter((name) => !read.has(name)));
}
function isSkimmed(measurement) {
    const { kind } = measurement;
    const combined = kind === 'duplicates' && measurement.columns.length > 1;
    return kind === 'type' || kind === 'nulls' || combined || isBounded(measurement);
}
function isBounded(measurement) {
    return (measurement.kind === 'values' &&
        measurement.filter === undefined &&
        measurement.tests.every((test) => 'bound' in test));
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/spread.js





/** The standard deviation of the sample, in two passes: the mean, then the squares of the distances from it. */
function stdevStatement(measurement, place) {
    const names = count_bound(measurement.column, place.columns);
    const x = `CAST(${names.value} AS DOUBLE)`;
    const where = [...finiteValues(measurement, place), `${names.value} IS NOT NULL`].join(' AND ');
    const small = isFloating(names) ? `abs(x) < ${tooLarge}` : 'true';
    const sql = `WITH v AS (SELECT ${x} AS x FROM ${place.from} WHERE ${where}),
    m AS (SELECT count(*) AS total, count(*) FILTER (WHERE ${small}) AS n, favg(x) FILTER (WHERE ${small}) AS mean FROM v)
    SELECT any_value(total), any_value(n), fsum((x - mean) * (x - mean)) FILTER (WHERE ${small}) FROM v, m`;
    return {
        sql,
        read: ([total, n, squares]) => {
            const used = (0,duckdb_rows/* integer */.nd)(n);
            const looked = { checked: (0,duckdb_rows/* integer */.nd)(total), leftOut: (0,duckdb_rows/* integer */.nd)(total) - used };
            const sum = (0,duckdb_rows/* textOf */.b6)(squares);
            const value = sum === null || used < 2 ? null : Math.sqrt(Number(sum) / (used - 1));
            return numberFinding(value, looked);
        },
    };
}
/** The part of a scan that answers the same in one pass, by the distances from a number near the mean. */
function stdevPart(measurement, counted, about) {
    const names = count_bound(measurement.column, counted.columns);
    const x = `CAST(${names.value} AS DOUBLE)`;
    const where = finiteValues(measurement, counted);
    const small = isFloating(names) && !names.small ? [...where, `abs(${names.value}) < ${tooLarge}`] : where;
    const distance = `(${x} - ${(0,duckdb_sql/* number */.ai)(about)})`;
    const sum = (of) => filtered('fsum', weighed(of, counted), small);
    const values = (conditions) => count(names.value, conditions, counted);
    return {
        fields: [values(where), values(small), sum(distance), sum(`${distance} * ${distance}`)],
        read: ([total, n, distances, squares]) => {
            const used = (0,duckdb_rows/* integer */.nd)(n);
            const looked = { checked: (0,duckdb_rows/* integer */.nd)(total), leftOut: (0,duckdb_rows/* integer */.nd)(total) - used };
            const about = Number((0,duckdb_rows/* textOf */.b6)(distances)) ** 2 / used;
            const sum = Math.max(0, Number((0,duckdb_rows/* textOf */.b6)(squares)) - about);
            return numberFinding(used < 2 ? null : Math.sqrt(sum / (used - 1)), looked);
        },
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/route.js














function prospectOf(table, measurements, { sightings = new Sightings(), samples = new Map() } = {}) {
    const { files, footers = new Map() } = table.loaded;
    let rows = 0;
    for (const file of files)
        rows = rows === null || file.rows === null ? null : rows + file.rows;
    const single = new Set(measurements.flatMap((one) => (isUnique(one) ? singleOf(one) : [])));
    const plain = plainColumns(table);
    const hopeful = hopefulTable(table, { plain, footers, rows });
    const skimmed = skimmedColumns(measurements);
    return { table, plain, footers, rows, single, sightings, samples, skimmed, hopeful };
}
function routeOf(measurement, prospect) {
    const { table, rows } = prospect;
    if (itemsViewOf(measurement, table.columns) !== undefined)
        return { kind: 'apart' };
    const narrow = isNarrow(measurement, table);
    const answer = rows === null ? undefined : fromFooter(measurement, prospect, rows);
    if (answer)
        return { kind: 'known', ...answer };
    const [column = ''] = (0,data_measurement/* columnsOf */.PL)(measurement);
    const sought = narrow ? soughtAlone(measurement, prospect) : undefined;
    if (sought)
        return { kind: 'sought', ...sought };
    const plain = prospect.plain.has(column);
    if (rows !== null && plain && narrow && isGrouped(measurement, prospect.footers, rows)) {
        const part = groupedOf(measurement, prospect);
        if (part)
            return { kind: 'grouped', asked: { measurement, part } };
    }
    const asked = askedOf(measurement, prospect);
    if (!asked)
        return { kind: 'apart' };
    if (isUnique(measurement) && measurement.filter === undefined) {
        return uniqueRoute(measurement, prospect, narrow);
    }
    const { hopeful } = prospect;
    if (!isHopeful(measurement, hopeful))
        return { kind: 'scan', narrow, asked };
    const { part = asked.part } = askedOf(measurement, { ...prospect, table: hopeful }) ?? {};
    const hoped = guarded(part, measurement, hopeful.columns);
    return { kind: 'scan', narrow, asked: { ...asked, hoped } };
}
/** Undefined: it takes every row. */
function groupedOf(measurement, prospect) {
    const { table } = prospect;
    return (groupedPart(measurement, table) ??
        aboutSample(measurement, { ...prospect, table: weighted(table) }));
}
/** Undefined: no scan answers it beside others. */
function askedOf(measurement, prospect) {
    const part = scanPart(measurement, prospect.table) ?? aboutSample(measurement, prospect);
    const counts = bandCounts(measurement, prospect);
    if (!part)
        return undefined;
    return counts
        ? { measurement, part: counts, fallback: part }
        : { measurement, part: remembering(measurement, part, prospect) };
}
/** Of few rows the values beside the cuts cost nothing, and of few they often decide. */
function bandCounts(measurement, { table, rows }) {
    if (measurement.kind !== 'quantile-band' || measurement.level === undefined)
        return undefined;
    return rows === null || rows < fewestForCounts
        ? undefined
        : countedBand(measurement, measurement.level, table);
}
const fewestForCounts = 100_000;
/** The values that the sample is of are enough to bound the rounding error: see `fewestSampled`. */
function aboutSample(measurement, { table, samples }) {
    if (measurement.kind !== 'aggregate' || measurement.statistic !== 'stdev')
        return undefined;
    const { mean, averaged } = samples.get(measurement.column) ?? { mean: null, averaged: 0 };
    if (mean === null || averaged < fewestSampled || measurement.filter !== undefined)
        return undefined;
    return stdevPart(measurement, table, mean);
}
/**
 * Where k of n values have the mean c, (mean − c)² ≤ n/k · variance: so much larger than it can the squared
 * distances from c be, and of a double's 16 digits only that factor's are lost.
 */
const fewestSampled = 500;
/** Of text the rows would have to be numbered for it in every scan. */
function remembering(measurement, part, { table, sightings }) {
    return (0,duckdb_loaded/* isText */.KH)(table) ? part : sightings.remembering(measurement, part, table);
}
function isUnique(measurement) {
    return measurement.kind === 'duplicates' || measurement.kind === 'key';
}
function fromFooter(measurement, { plain, footers }, rows) {
    const [column, another] = (0,data_measurement/* columnsOf */.PL)(measurement);
    if (column === undefined || another !== undefined)
        return undefined;
    const type = plain.get(column);
    const footer = footers.get(column);
    if (type === undefined || !footer)
        return undefined;
    return (0,footer_answer/* answerFromFooter */.MZ)(measurement, { column, type, footer }, rows);
}
/** Text is parsed anew for each scan, so that there the table of combinations is made on the way. */
function uniqueRoute(measurement, prospect, narrow) {
    const { table, single } = prospect;
    const counted = distinctPart(measurement, table.columns);
    const scanned = (part) => {
        return { kind: 'scan', narrow, asked: { measurement, part, fallback: counted } };
    };
    const dense = denseOf(measurement, prospect);
    const [alone] = singleOf(measurement);
    if (dense && alone !== undefined)
        return scanned(bitSetPart(measurement, dense, table.columns));
    const { samples, rows } = prospect;
    const range = (0,duckdb_loaded/* isText */.KH)(table) ? guessedRange(samples.get(alone ?? ''), rows) : undefined;
    if (range)
        return scanned(guessedPart(measurement, range, table.columns));
    const mayBeProven = alone === undefined && measurement.columns.some((name) => single.has(name));
    if (!(0,duckdb_loaded/* isText */.KH)(table))
        return { kind: 'distinct', unique: measurement };
    if (!mayBeProven)
        return scanned(counted);
    const complete = { measurement, part: provenPart(measurement, table.columns) };
    return { kind: 'distinct', unique: measurement, complete };
}
function singleOf({ columns, filter }) {
    return columns.length === 1 && filter === undefined ? columns : [];
}
/** The columns of a key, if one bit for each possible combination is worth it. */
function denseOf({ columns }, { plain, footers, rows }) {
    const dense = columns.flatMap((name) => {
        return denseColumn(name, plain.get(name), footers.get(name)) ?? [];
    });
    const fits = rows !== null && dense.length === columns.length && fitsBits(dense, rows);
    return fits ? dense : undefined;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/sieve.js
/**
 * Tells values that may repeat from the many that cannot, by their hashes: each sets one of 2^`width` bits, and
 * equal values set the same one. What it holds back is few, and is to be compared by value.
 */
class Sieve {
    #bits;
    constructor({ width }) {
        this.#bits = new Uint32Array(2 ** Math.max(0, width - 5));
    }
    /** Whether a value with this `slot`, which is made of its hash and below 2^width, came before. */
    holdsBack(slot) {
        const place = slot >>> 5;
        const bit = 1 << (slot & 31);
        const before = this.#bits[place] ?? 0;
        if ((before & bit) !== 0)
            return true;
        this.#bits[place] = before | bit;
        return false;
    }
    /** Gives the memory back now, as the engine wants it before anybody collects it; Node 20 cannot. */
    close() {
        this.#bits.buffer.transfer?.(0);
    }
}
const mostWidth = 31;
/** Of so many bits for each row one in 64 rows is held back by chance. */
const bitsPerRow = 32;
/** The engine needs most of the memory itself. */
const shareOfMemory = 1 / 8;
/** Where chance alone holds back more, there is no telling who repeats. */
const shareByChance = 1 / 16;
/** Above this share of the rows a table of all values costs little more than one of the suspects. */
const shareHeldBack = 1 / 8;
const fewHeldBack = 1000;
/** Undefined: in the memory there is a sieve would hold back too much. */
function meshFor(rows, memoryBytes) {
    const wanted = Math.ceil(Math.log2(Math.max(1, rows * bitsPerRow)));
    const affordable = Math.floor(Math.log2(memoryBytes * shareOfMemory * 8));
    const width = Math.min(wanted, affordable, mostWidth);
    const byChance = rows / 2 ** (width + 1);
    if (byChance > shareByChance)
        return undefined;
    return { width, most: Math.max(fewHeldBack, rows * shareHeldBack) };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/marked-repeats.js






/**
 * The first rows of a dense key that repeat an earlier one's value or lack it: the values are read in the order of
 * the files, each marks its own bit, and reading ends with the last row that is wanted. Undefined: the key is not
 * dense, or fewer rows turned up than there are.
 */
async function markedRepeats(connection, measurement, { table, from, enough }) {
    const [dense, another] = denseOf(measurement, prospectOf(table, [])) ?? [];
    if (!dense || another || measurement.filter !== undefined)
        return undefined;
    const { low, high } = dense.range;
    const slot = offsetOf(count_bound(dense.name, table.columns).value, dense.type, low);
    const whole = complete(measurement.columns, table.columns);
    const missing = anyMissing(measurement.columns, table.columns);
    const where = measurement.kind === 'key' ? `(${missing} OR ${whole})` : whole;
    const marks = new Marks(Math.max(5, (high - low).toString(2).length), enough);
    try {
        await (0,duckdb_statement/* askInChunks */.Xy)(connection, `SELECT CAST(${slot} AS UINTEGER) AS slot, ${position} AS position FROM ${from} WHERE ${where}`, (chunk) => marks.take(chunk));
    }
    catch (error) {
        if (error instanceof duckdb_statement/* Stopped */.C9)
            throw error;
        // A footer told a wrong range.
        return undefined;
    }
    finally {
        marks.close();
    }
    return marks.inOrder && marks.found.length >= enough ? marks.found : undefined;
}
class Marks {
    found = [];
    /** No row came after one that stands behind it. */
    inOrder = true;
    #sieve;
    #enough;
    #last = -1n;
    constructor(width, enough) {
        this.#sieve = new Sieve({ width });
        this.#enough = enough;
    }
    /** Whether more is wanted. */
    take(chunk) {
        const slots = chunk.getColumnVector(0);
        const positions = chunk.getColumnVector(1);
        const at = (row) => BigInt(String(positions.getItem(row)));
        if (chunk.rowCount === 0)
            return true;
        this.inOrder &&= at(0) > this.#last;
        this.#last = at(chunk.rowCount - 1);
        for (let row = 0; row < chunk.rowCount && this.found.length < this.#enough; row += 1) {
            const slot = slots.getItem(row);
            const repeats = typeof slot !== 'number' || this.#sieve.holdsBack(slot);
            if (repeats)
                this.found.push(positionOf(at(row)));
        }
        return this.inOrder && this.found.length < this.#enough;
    }
    close() {
        this.#sieve.close();
    }
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/suspect-rows.js




/** Values are told apart in blocks of 65,536. */
const blockBits = 16;
const lastInBlock = 2 ** blockBits - 1;
/** Beyond so many blocks with repeats, leaving out the others saves nothing. */
const mostBlocks = 1000;
/**
 * The condition of the rows that may repeat another: of a dense key those in blocks of values that have
 * fewer different ones than rows. A table of ten million keys is so never made for seven of them.
 */
async function suspectRows(connection, measurement, { table, from }) {
    const [dense, another] = denseOf(measurement, prospectOf(table, [])) ?? [];
    if (!dense || another || dense.type === 'DATE' || measurement.filter !== undefined)
        return [];
    const { value } = count_bound(dense.name, table.columns);
    const offset = `(CAST(${value} AS BIGINT) - (${dense.range.low}))`;
    try {
        const { rows } = await (0,duckdb_statement/* ask */.kA)(connection, blocksWithRepeats(offset, dense, from));
        if (rows.length > mostBlocks)
            return [];
        const numbers = rows.map(({ block }) => String(block));
        return [`${offset} >> ${blockBits} IN (${(0,duckdb_sql/* list */.p_)(numbers.length > 0 ? numbers : ['NULL'])})`];
    }
    catch {
        // A footer told a wrong range: all rows are suspect.
        return [];
    }
}
function blocksWithRepeats(offset, { range }, from) {
    const last = range.high - range.low;
    const inside = last < lastInBlock ? Number(last) : lastInBlock;
    const bits = `bitstring_agg(CAST(${offset} & ${lastInBlock} AS INTEGER), 0, ${inside})`;
    return `SELECT ${offset} >> ${blockBits} AS block FROM ${from} WHERE ${offset} IS NOT NULL
    GROUP BY 1 HAVING count(*) > bit_count(${bits}) LIMIT ${mostBlocks + 1}`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/repeated-rows.js









/**
 * The first rows that repeat an earlier row's combination or, of a key, lack a part. Only combinations
 * that occur more than once are joined with the rows, so that nothing is sorted but the answer.
 */
async function repeatedPositions(connection, measurement, { table, limit, sightings }) {
    const seen = sightings.of(measurement, limit);
    if (seen)
        return seen;
    if (!isNarrow(measurement, table)) {
        const enough = sightings.expected(measurement, limit);
        const look = (from) => repeatedIn(connection, measurement, { table, limit, from });
        return fromBeginning(table, look, (found) => found.length >= enough);
    }
    const from = narrowSource(table).from([{ measurement, part: { fields: [] } }]);
    const enough = sightings.expected(measurement, limit);
    const marked = await markedRepeats(connection, measurement, { table, from, enough });
    if (marked)
        return marked;
    const look = (some) => repeatedIn(connection, measurement, { table, limit, from: some });
    if (repeatSoon(sightings.expected(measurement, Number.POSITIVE_INFINITY), { table, limit })) {
        const found = await look(`(SELECT * FROM ${from} LIMIT ${repeated_rows_firstRows})`);
        if (found.length >= limit)
            return found;
    }
    return look(from);
}
/** So many rows are grouped quickly, and what repeats among them repeats first. */
const repeated_rows_firstRows = 2 ** 20;
/** Of m of n rows that repeat in no order, (m / n)² of the repeats are to be expected; ten times as many will do. */
function repeatSoon(failing, { table, limit }) {
    let rows = 0;
    for (const file of table.loaded.files)
        rows += file.rows ?? 0;
    return rows > repeated_rows_firstRows && failing * (repeated_rows_firstRows / rows) ** 2 > 10 * limit;
}
async function repeatedIn(connection, measurement, { table, limit, from }) {
    const { columns } = table;
    const filter = filterOf(measurement, table);
    const values = measurement.columns.map((name) => count_bound(name, columns).value);
    const suspects = await suspectRows(connection, measurement, { table, from });
    const whole = [...filter, complete(measurement.columns, columns), ...suspects].join(' AND ');
    const same = values.map((value) => `rows.${value} = repeated.${value}`).join(' AND ');
    const lacking = measurement.kind === 'key'
        ? `UNION ALL SELECT ${position} FROM ${from}
         WHERE ${[...filter, anyMissing(measurement.columns, columns)].join(' AND ')}`
        : '';
    const { rows } = await (0,duckdb_statement/* ask */.kA)(connection, `WITH rows AS NOT MATERIALIZED (SELECT ${(0,duckdb_sql/* list */.p_)(values)}, ${position} AS position FROM ${from} WHERE ${whole}),
      repeated AS (SELECT ${(0,duckdb_sql/* list */.p_)(values)}, min(position) AS first FROM rows GROUP BY ${(0,duckdb_sql/* list */.p_)(values)} HAVING count(*) > 1)
     SELECT position FROM (
       SELECT rows.position FROM rows JOIN repeated ON ${same} WHERE rows.position > repeated.first ${lacking})
     ORDER BY position LIMIT ${limit}`);
    return rows.map((row) => positionOf(row.position));
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/examples.js











/** Stands for a value that must not be seen. */
const examples_hidden = '(hidden)';
/**
 * For each measurement the first rows that fail, with their places in the files; none where there is no
 * row to show. What a row alone answers is found for all measurements together, and their rows are read
 * at once.
 */
async function failingExamples(connection, measurements, question) {
    const { table } = question;
    const failing = measurements.flatMap((measurement) => {
        const rows = rowsThatFail(measurement, table);
        return rows ? [{ measurement, ...rows }] : [];
    });
    const positions = new Map(await firstPositions(connection, failing.filter(({ plain }) => plain), question));
    const found = new Map();
    for (const { measurement, plain, ...rows } of failing) {
        if (plain)
            continue;
        if (isUnique(measurement) && itemsViewOf(measurement, table.columns) === undefined) {
            positions.set(measurement, await repeatedPositions(connection, measurement, question));
        }
        else {
            found.set(measurement, await examples_firstRows(connection, { measurement, ...rows }, question));
        }
    }
    const bounds = [...positions.keys()].flatMap((measurement) => namesOf(measurement, table).all);
    const rowAt = await readRows(connection, [...positions.values()].flat(), {
        table,
        bounds: [...new Set(bounds)],
    });
    for (const [measurement, places] of positions)
        found.set(measurement, places.map(rowAt));
    return shapedExamples(found, table);
}
/** Rows that only a statement of their own finds, with what is shown of them. */
async function examples_firstRows(connection, failing, { table, limit }) {
    const { measurement, from, where, qualify, order } = failing;
    const item = itemsViewOf(measurement, table.columns) === undefined ? [] : ['item'];
    const texts = namesOf(measurement, table).all.map(writtenText);
    const fields = (0,duckdb_sql/* list */.p_)(['file', '"row"', ...item, ...texts]);
    const { rows } = await (0,duckdb_statement/* ask */.kA)(connection, `SELECT ${fields} FROM ${from} WHERE ${where} ${qualify === null ? '' : `QUALIFY ${qualify}`}
     ORDER BY ${order} LIMIT ${limit}`);
    return rows;
}
/** The columns whose values are shown, those that name the row, and both. */
function namesOf(measurement, { source, columns, expressions }) {
    const named = (0,data_measurement/* sqlOf */.IE)(measurement)
        .slice(0, 1)
        .flatMap((sql) => {
        const compiled = measurement.kind === 'expression' ? expressions.of(sql) : undefined;
        return compiled?.kind === 'compiled' ? compiled.columns : [];
    });
    const shown = [...(0,data_measurement/* columnsOf */.PL)(measurement), ...named].map((name) => count_bound(name, columns));
    const keys = source.key.flatMap((name) => columns.get(name) ?? []);
    return { shown, keys, all: [...new Set([...shown, ...keys])] };
}
async function shapedExamples(found, table) {
    const { files } = table.loaded;
    const placeOf = await placesOf([...found.values()].flat(), files);
    const spelled = await spelling([...found.values()].flat(), files);
    const shaped = [...found].map(([measurement, rows]) => {
        const { shown, keys, all } = namesOf(measurement, table);
        const examples = rows.map((read) => {
            const row = spelled(read, all);
            const key = keyOf(row, keys);
            return {
                file: files[(0,duckdb_rows/* integer */.nd)(row.file)]?.path ?? '',
                ...placeOf(row),
                ...(key && { key }),
                value: inItem(row, shownValue(row, shown)),
            };
        });
        return [measurement, examples];
    });
    return new Map(shaped);
}
/** Which item of an array it is, from 1. */
function inItem({ item }, value) {
    return Array.isArray(item) ? `item ${item.join('.')}: ${value ?? 'null'}` : value;
}
async function placesOf(rows, files) {
    const finders = await Promise.all(files.map(async (file, index) => {
        const own = rowsIn(rows, index);
        return own.length > 0 ? file.locate(own) : undefined;
    }));
    return (row) => finders[(0,duckdb_rows/* integer */.nd)(row.file)]?.((0,duckdb_rows/* integer */.nd)(row.row));
}
/** Values as their lines spell them. */
async function spelling(rows, files) {
    const lines = await Promise.all(files.map((file, index) => file.written?.(rowsIn(rows, index)) ?? new Map()));
    return (row, bounds) => {
        const line = lines[(0,duckdb_rows/* integer */.nd)(row.file)]?.get((0,duckdb_rows/* integer */.nd)(row.row));
        if (line === undefined)
            return row;
        const item = Array.isArray(row.item) ? row.item.map(Number) : [];
        const written = bounds.flatMap(({ raw, column }) => {
            const value = (0,duckdb_rows/* textOf */.b6)(row[raw]) === null ? undefined : spelledIn(line, column, item);
            return value === undefined ? [] : [[raw, value]];
        });
        return { ...row, ...Object.fromEntries(written) };
    };
}
function rowsIn(rows, file) {
    return rows.filter((row) => (0,duckdb_rows/* integer */.nd)(row.file) === file).map((row) => (0,duckdb_rows/* integer */.nd)(row.row));
}
/** No key is better than one that shows what must not be seen. */
function keyOf(row, keys) {
    if (keys.some(({ column }) => column.sensitive))
        return undefined;
    return keys.map(({ column, raw }) => `${column.name}=${(0,duckdb_rows/* textOf */.b6)(row[raw]) ?? ''}`).join(', ');
}
function shownValue(row, shown) {
    const [only, another] = shown;
    if (only && !another)
        return masked(row, only);
    return shown.map((one) => `${one.column.name}=${masked(row, one) ?? ''}`).join(', ') || null;
}
function masked(row, { column, raw }) {
    const value = (0,duckdb_rows/* textOf */.b6)(row[raw]);
    if (value !== null && column.sensitive)
        return examples_hidden;
    return value !== null && value.length > 200 ? `${value.slice(0, 200)}…` : value;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/exact-quantile.js





/** The quantile of type 7: the values are sorted, on disk where they are many, and two of them fetched. */
async function measureQuantile(connection, measurement, place) {
    const { value } = count_bound(measurement.column, place.columns);
    const where = [...finiteValues(measurement, place), `${value} IS NOT NULL`].join(' AND ');
    const from = `FROM ${place.from} WHERE ${where}`;
    const counted = await (0,duckdb_statement/* ask */.kA)(connection, `SELECT count(*) AS n ${from}`);
    const checked = (0,duckdb_rows/* integer */.nd)(counted.rows[0]?.n);
    const { index, fraction } = (0,quantile/* rankOf */.IQ)(measurement.level ?? 0.5, checked);
    const sql = `SELECT CAST(${value} AS DOUBLE) AS x ${from} ORDER BY ${value} LIMIT 2 OFFSET ${index}`;
    if (checked === 0)
        return { kind: 'number', value: null, checked, sql };
    const { rows, ms } = await (0,duckdb_statement/* ask */.kA)(connection, sql);
    const [low = 0, high = low] = rows.map(({ x }) => Number(x));
    return { kind: 'number', value: (0,quantile/* interpolated */.cd)(low, high, fraction), checked, sql, ms };
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/function-kinds.js
var function_kinds = __webpack_require__(16296);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/expression-tree.js
var expression_tree = __webpack_require__(69437);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/query-secrecy.js

/**
 * Whether the number that a serialized query yields may tell a value that must not be seen. A count of
 * rows does not, and neither does what is made of other columns alone; whoever renames columns or takes
 * all of them makes that impossible to tell.
 */
function mayReveal(statements, columns) {
    if (!columns.some(({ sensitive }) => sensitive))
        return false;
    return !yieldsCounts(statements) && !looksOnlyAt(query_secrecy_namesOf(columns), statements);
}
/** Fields lie in the column that they come from. */
function query_secrecy_namesOf(columns) {
    const namesIn = ({ source, name }) => [source.toLowerCase(), name.toLowerCase()];
    const secret = new Set(columns.filter(({ sensitive }) => sensitive).flatMap(namesIn));
    const open = columns.flatMap(namesIn).filter((name) => !secret.has(name));
    return { open: new Set(open), secret };
}
const counts = new Set(['count', 'count_star', 'count_if']);
function yieldsCounts(statements) {
    const [statement] = (0,expression_tree/* nodesIn */.vx)(statements);
    const select = (0,expression_tree/* isNode */.Ll)(statement?.node) ? statement.node : undefined;
    return select?.type === 'SELECT_NODE' && madeOfCounts(select.select_list);
}
/** Beside counts there are but constants. */
function madeOfCounts(part) {
    if (Array.isArray(part))
        return part.every(madeOfCounts);
    if (!(0,expression_tree/* isNode */.Ll)(part))
        return true;
    if (part.class === 'FUNCTION' && counts.has(part.function_name))
        return true;
    return !looks.has(part.class) && Object.values(part).every(madeOfCounts);
}
const looks = new Set([
    'COLUMN_REF',
    'POSITIONAL_REFERENCE',
    'STAR',
    'SUBQUERY',
    'WINDOW',
]);
function looksOnlyAt(names, part) {
    if (Array.isArray(part))
        return part.every((one) => looksOnlyAt(names, one));
    if (!(0,expression_tree/* isNode */.Ll)(part))
        return true;
    if (part.class === 'COLUMN_REF')
        return namesOpen(names, part);
    const unclear = part.class === 'STAR' || part.class === 'POSITIONAL_REFERENCE';
    if (unclear || part.type === 'PIVOT' || renames(part))
        return false;
    return Object.values(part).every((one) => looksOnlyAt(names, one));
}
/** `price` or `o.price`; a field of a column, or a whole row by the name of its table, is none. */
function namesOpen({ open, secret }, { column_names: written }) {
    const names = Array.isArray(written) ? written.map((name) => String(name).toLowerCase()) : [];
    return open.has(names.at(-1) ?? '') && !names.some((name) => secret.has(name));
}
/** `FROM o AS t(a, b)` and `WITH c(a, b) AS …` */
function renames({ column_name_alias: ofTable, aliases: ofQuery }) {
    return [ofTable, ofQuery].some((names) => Array.isArray(names) && names.length > 0);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/query-sources.js

/**
 * What a serialized query reads besides the object and what it defines itself: files, of which a sealed
 * connection still reads the data's own, past filter and types; the engine's catalog; views of ours.
 */
function foreignSources(node, object) {
    return sourcesIn(node, new Set([folded(object)]));
}
function sourcesIn(node, known) {
    if (Array.isArray(node))
        return node.flatMap((part) => sourcesIn(part, known));
    if (!(0,expression_tree/* isNode */.Ll)(node))
        return [];
    if (node.type === 'SHOW_REF')
        return ['a description of a table'];
    if (node.type === 'BASE_TABLE')
        return isKnown(node, known) ? [] : [nameOf(node)];
    const { cte_map: defined, ...rest } = node;
    const names = new Set(known);
    const inside = definitionsIn(defined).flatMap(({ key, value }) => {
        const found = sourcesOfDefinition(value, { names: new Set(names), key: folded(key) });
        names.add(folded(key));
        return found;
    });
    return [...inside, ...Object.values(rest).flatMap((part) => sourcesIn(part, names))];
}
/** Only the repeated part of a recursive definition means itself by its own name. */
function sourcesOfDefinition(value, { names, key }) {
    const node = (0,expression_tree/* isNode */.Ll)(value) && (0,expression_tree/* isNode */.Ll)(value.query) ? value.query.node : undefined;
    if (!(0,expression_tree/* isNode */.Ll)(node) || node.type !== 'RECURSIVE_CTE_NODE')
        return sourcesIn(value, names);
    const { right, ...first } = node;
    return [...sourcesIn(first, names), ...sourcesIn(right, new Set([...names, key]))];
}
function definitionsIn(map) {
    return (0,expression_tree/* isNode */.Ll)(map) ? (0,expression_tree/* nodesIn */.vx)(map.map) : [];
}
function isKnown(table, known) {
    return !table.schema_name && !table.catalog_name && known.has(folded(table.table_name));
}
function nameOf({ catalog_name: catalog, schema_name: schema, table_name: table }) {
    return [catalog, schema, table].filter(Boolean).join('.');
}
/** SQL does not tell names by case. */
function folded(name) {
    return String(name).toLowerCase();
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/query-tree.js
/**
 * The table functions that only make rows of their arguments. Others read files, switch the engine's log
 * or its profile on standard output on, take addresses in memory, or end this process when denied.
 */
const rowMakers = new Set([
    'generate_series',
    'json_each',
    'json_tree',
    'range',
    'repeat',
    'unnest',
]);
/** The names of all table functions in a serialized query, at any depth. */
function tableFunctionsOf(node) {
    if (typeof node !== 'object' || node === null)
        return [];
    const inside = Object.values(node).flatMap(tableFunctionsOf);
    if (!('type' in node && node.type === 'TABLE_FUNCTION'))
        return inside;
    const call = 'function' in node ? node.function : undefined;
    const named = typeof call === 'object' && call !== null && 'function_name' in call;
    return [named ? String(call.function_name).toLowerCase() : 'an unnamed function', ...inside];
}
/** The names of all functions that are called in a serialized query. */
function functionsOf(node) {
    if (typeof node !== 'object' || node === null)
        return [];
    const inside = Object.values(node).flatMap(functionsOf);
    return 'function_name' in node ? [String(node.function_name).toLowerCase(), ...inside] : inside;
}
/** Whether any part of it is a sample of rows. */
function isSampled(node) {
    if (typeof node !== 'object' || node === null)
        return false;
    const sampled = 'sample' in node && node.sample !== null;
    return sampled || Object.values(node).some(isSampled);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/query.js








const longestMinutes = 1;
/**
 * Runs a contract's own SQL, which may come from a stranger's pull request. The connection is sealed, so
 * nothing else can be read; that nothing is written is what the single SELECT statement ensures, and that
 * it calls no table function with an effect.
 */
async function runQuery(connection, query, { object, columns }) {
    const sql = fillIn(query, object);
    const parsed = await parse(connection, sql, object);
    if ('refused' in parsed)
        return { kind: 'error', message: parsed.refused, sql };
    // Some values must not be seen, so that no message may hold one.
    const sensitive = columns.some((column) => column.sensitive);
    const hidden = mayReveal(parsed.statements, columns);
    try {
        // The line break keeps a trailing comment from swallowing the bracket.
        const { rows, ms } = await (0,duckdb_statement/* ask */.kA)(connection, `SELECT * FROM (${sql}\n) LIMIT 2`, longestMinutes);
        return { ...numberIn(rows, { sql, sensitive }), ...(hidden && { hidden }), ms };
    }
    catch (error) {
        return { kind: 'error', message: `The query cannot run: ${(0,reason/* reasonOf */.A)(error, sensitive)}`, sql };
    }
}
/** `{object}`, `{table}`, `{property}`, `{column}`, each with or without a dollar sign. */
function fillIn({ sql, column }, object) {
    const filled = sql.replace(/\$?\{(object|table|property|column)\}/g, (placeholder, name) => {
        if (name === 'object' || name === 'table')
            return (0,duckdb_sql/* identifier */.Cv)(object);
        return column === undefined ? placeholder : (0,duckdb_sql/* identifier */.Cv)(column);
    });
    return filled.trim().replace(/;$/, '');
}
/** One statement, and one that only reads. The engine calls PRAGMA a SELECT too, its serializer does not. */
async function parse(connection, sql, object) {
    const [row] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT json_serialize_sql(${(0,duckdb_sql/* text */.Qq)(sql)}) AS tree`);
    const tree = JSON.parse((0,duckdb_rows/* textOf */.b6)(row?.tree) ?? '{"error": true}');
    if (tree.error && tree.error_type === 'parser') {
        return { refused: `The query is no SQL that the engine knows: ${tree.error_message}.` };
    }
    const { statements = [] } = tree;
    const trouble = tree.error || statements.length !== 1
        ? `it must be one SELECT statement${statements.length > 1 ? ', not several' : ''}.`
        : await troubleIn(connection, statements, object);
    return trouble === undefined ? { statements } : { refused: `The query is refused: ${trouble}` };
}
/** What in it looks elsewhere than at the rows, or answers differently each time. */
async function troubleIn(connection, statements, object) {
    const called = tableFunctionsOf(statements).find((name) => !rowMakers.has(name));
    if (called)
        return `nothing may be selected from ${called}().`;
    const [foreign] = foreignSources(statements, object);
    if (foreign !== undefined)
        return `it may read nothing but ${object}, and not ${foreign}.`;
    const unfit = new Map([...(await (0,function_kinds/* changingFunctions */.FB)(connection)), ...function_kinds/* estimatingFunctions */.Hd]);
    const changing = functionsOf(statements).find((name) => unfit.has(name));
    if (changing)
        return `${changing}() ${unfit.get(changing)}.`;
    return isSampled(statements) ? 'a sample answers differently each time.' : undefined;
}
function numberIn(rows, { sql, sensitive }) {
    const [row, another] = rows;
    const values = Object.values(row ?? {});
    const [value] = values;
    if (!row || another || values.length !== 1) {
        return { kind: 'error', message: 'The query must yield one row with one number.', sql };
    }
    if (value === null)
        return { kind: 'number', value: null, sql };
    const number = numberOf(value);
    const exact = typeof value === 'string' && plainDigits.test(value) ? { exact: value } : {};
    return Number.isFinite(number)
        ? { kind: 'number', value: number, ...exact, sql }
        : {
            kind: 'error',
            message: `The query yields ${sensitive ? 'a value' : JSON.stringify(value)}, which is no number.`,
            sql,
        };
}
/** How wide integers and decimals arrive, whose digits a double may not hold. */
const plainDigits = /^-?[0-9]+(\.[0-9]+)?$/;
/** Wide integers and decimals arrive as texts of digits; a list or any other text is no number. */
function numberOf(value) {
    if (typeof value === 'boolean' || typeof value === 'number')
        return Number(value);
    const digits = typeof value === 'string' && /^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$/.test(value);
    return digits ? Number(value) : Number.NaN;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/apart.js











/** Measures what cannot share a scan with others; what cannot be measured is answered with the reason. */
async function measureApart(connection, measurement, table) {
    const { source, expressions, columns } = table;
    const sensitive = source.columns.some((column) => column.sensitive);
    if (measurement.kind === 'query') {
        return runQuery(connection, measurement, source);
    }
    const refused = expressions.refusalOf(measurement) ?? unfit(measurement, table);
    if (refused !== undefined)
        return { kind: 'error', message: refused, sql: '' };
    const items = itemsViewOf(measurement, columns);
    const order = items === undefined ? 'file, "row"' : 'file, "row", item';
    const rows = measurement.kind === 'monotonic' ? table.view : table.scanned;
    const place = { columns, expressions, from: items ?? rows, order };
    try {
        if (measurement.kind === 'aggregate' && measurement.statistic === 'quantile') {
            return await measureQuantile(connection, measurement, place);
        }
        const statement = ownStatement(measurement, place, table);
        if ('refused' in statement)
            return { kind: 'error', message: statement.refused, sql: '' };
        const { rows, ms } = await (0,duckdb_statement/* ask */.kA)(connection, statement.sql);
        const finding = statement.read(Object.values(rows[0] ?? {}));
        return { ...finding, sql: statement.sql, ms };
    }
    catch (error) {
        return { kind: 'error', message: (0,reason/* reasonOf */.A)(error, sensitive), sql: '' };
    }
}
function ownStatement(measurement, place, table) {
    switch (measurement.kind) {
        case 'monotonic':
            return monotonicStatement(measurement, place);
        case 'foreign-key':
            return foreignKeyStatement(measurement, table);
        default: {
            if (measurement.kind === 'aggregate' && measurement.statistic === 'stdev') {
                return stdevStatement(measurement, place);
            }
            const part = viewPart(measurement, place);
            if (!part)
                return { refused: unmeasured(measurement, table) };
            return { sql: `SELECT ${(0,duckdb_sql/* list */.p_)(part.fields)} FROM ${place.from}`, read: part.read };
        }
    }
}
/** The profile had another kind of values, which only shows where the contract names no type. */
function unmeasured(measurement, { columns }) {
    if (measurement.kind !== 'distribution' && measurement.kind !== 'categories') {
        return `Nothing measures ${measurement.kind}.`;
    }
    const { column, type } = count_bound(measurement.column, columns);
    const kept = measurement.kind === 'distribution' ? 'numbers' : 'categories';
    return `The profile holds ${kept} of ${column.property}, but the data holds ${type}: make the profile again, or give the logicalType in the contract.`;
}
/** Why the column's values cannot answer. */
function unfit(measurement, { columns }) {
    const statistic = measurement.kind === 'aggregate' ? measurement.statistic : 'quantile';
    const asks = measurement.kind === 'aggregate' || measurement.kind === 'quantile-band';
    if (!asks || statistic === 'distinct' || statistic === 'distinctRatio')
        return undefined;
    const names = count_bound(measurement.column, columns);
    return isNumeric(names)
        ? undefined
        : `The ${statistic} is of numbers, but ${measurement.column} holds ${names.type}.`;
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/limits.js
var limits = __webpack_require__(98538);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/sifted-repeats.js






/**
 * Rows beyond the first of their combination, exactly and without a table of all combinations: a first
 * scan sifts by hashes, a second compares the few rows that are held back by their values. Undefined: too many
 * rows repeat, or seem to.
 */
async function siftedRepeats(connection, measurement, { table, source, mesh, limit }) {
    const asked = [{ measurement, part: { fields: [] } }];
    const words = sifted_repeats_wordsOf(measurement, table);
    const sifting = (from) => siftingStatement(words, mesh, from);
    const comparing = (from) => comparingStatement(words, limit, from);
    const sifted = await sift(connection, sifting(source.from(asked)), mesh);
    if (sifted.heldBack.length > mesh.most)
        return undefined;
    const { complete, ms: siftedMs } = sifted;
    try {
        await keep(connection, sifted.heldBack);
        const { rows, ms } = await (0,duckdb_statement/* ask */.kA)(connection, comparing(source.from(asked)));
        const first = rows[0]?.first;
        return {
            complete,
            repeats: (0,duckdb_rows/* integer */.nd)(rows[0]?.repeats),
            first: Array.isArray(first) ? first.map(positionOf) : [],
            sql: `${sifting(source.shown(asked))}; ${comparing(source.shown(asked))}`,
            ms: siftedMs + ms,
        };
    }
    finally {
        await connection.run(`DROP TABLE IF EXISTS ${suspects}`);
    }
}
/** The hashes that the sieve held back. */
const suspects = 'temp.main.contender_suspects';
function sifted_repeats_wordsOf({ columns: names }, { columns }) {
    const values = (0,duckdb_sql/* list */.p_)(names.map((name) => count_bound(name, columns).value));
    return { values, whole: complete(names, columns) };
}
/** Equal values have equal hashes, as the engine groups by the same ones. */
function siftingStatement({ values, whole }, { width }, from) {
    return `SELECT CAST(hash >> ${64 - width} AS UINTEGER) AS slot, hash
    FROM (SELECT hash(${values}) AS hash FROM ${from} WHERE ${whole})`;
}
function comparingStatement({ values, whole }, limit, from) {
    return `SELECT count(*) AS repeats, min(position, ${limit}) AS first
    FROM (SELECT ${position} AS position FROM ${from}
      WHERE ${whole} AND hash(${values}) IN (SELECT hash FROM ${suspects})
      QUALIFY row_number() OVER (PARTITION BY ${values} ORDER BY position) > 1)`;
}
async function sift(connection, statement, mesh) {
    const sieve = new Sieve(mesh);
    const heldBack = [];
    let complete = 0;
    const { ms } = await (0,duckdb_statement/* askInChunks */.Xy)(connection, statement, (chunk) => {
        const { rowCount } = chunk;
        const slots = chunk.getColumnVector(0);
        const hashes = chunk.getColumnVector(1);
        for (let row = 0; row < rowCount; row += 1) {
            const slot = slots.getItem(row);
            if (typeof slot !== 'number')
                throw new Error('A complete row has no hash.');
            if (sieve.holdsBack(slot))
                heldBack.push(BigInt(String(hashes.getItem(row))));
        }
        complete += rowCount;
        return heldBack.length <= mesh.most;
    }).finally(() => sieve.close());
    return { complete, heldBack, ms };
}
async function keep(connection, hashes) {
    await connection.run(`CREATE TEMP TABLE ${suspects} (hash UBIGINT)`);
    const appender = await connection.createAppender('contender_suspects', 'main', 'temp');
    for (const hash of hashes) {
        appender.appendUBigInt(hash);
        appender.endRow();
    }
    appender.closeSync();
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/distinct.js















/**
 * Counts repeated combinations in a statement of their own. A key with a part that is unique by itself is
 * unique, and one with a part that hardly repeats can only repeat where that part does.
 */
async function measureDistinct(connection, measurement, { prospect, answers }) {
    const { table } = prospect;
    const { columns } = table;
    const source = isNarrow(measurement, table) ? narrowSource(table) : viewSource(table);
    const ask = (part, from, fallback = part) => answerOf(connection, { measurement, part, fallback }, from);
    const [part, repeats] = rarestPart(measurement, answers);
    const proven = () => completeByFooter(measurement, prospect) ??
        answers.get(measurement) ??
        ask(provenPart(measurement, columns), source);
    if (part && repeats === 0)
        return proven();
    const dense = denseOf(measurement, prospect);
    if (dense) {
        return ask(bitSetPart(measurement, dense, columns), source, distinctPart(measurement, columns));
    }
    const from = source.from([{ measurement, part: { fields: [] } }]);
    const rare = part && (repeats ?? mostRepeats) < mostRepeats ? part : undefined;
    const suspects = rare ? await suspectRows(connection, rare, { table, from }) : [];
    const [suspect] = suspects;
    if (suspect === undefined) {
        return ((await measureSifted(connection, measurement, { prospect, source, proven })) ??
            ask(combinationsPart(measurement, columns), overCombinations(measurement, source, prospect)));
    }
    const repeated = { kind: 'duplicates', columns: measurement.columns };
    const some = overCombinations(repeated, keptWhere(source, suspect), prospect);
    return together(await proven(), await ask(combinationsPart(repeated, columns), some));
}
/** Beyond so many repeats of a part, its rows are most of all rows. */
const mostRepeats = 1000;
/** Fewer rows are grouped as fast. */
const fewestSifted = 1_000_000;
/** Undefined where a table of all combinations has to be made. */
async function measureSifted(connection, measurement, { prospect, source, proven }) {
    const { table, rows, sightings } = prospect;
    if (rows === null || rows < fewestSifted || (0,duckdb_loaded/* isText */.KH)(table))
        return undefined;
    const mesh = meshFor(rows, (0,limits/* memoryBytes */.ZY)());
    if (mesh === undefined)
        return undefined;
    const question = { table, source, mesh, limit: remembered };
    try {
        const sifted = await siftedRepeats(connection, measurement, question);
        const answer = sifted && withRepeats(await proven(), sifted);
        if (answer && sifted.complete === answer.checked)
            sightings.saw(measurement, sifted.first);
        return answer;
    }
    catch (error) {
        // What fails otherwise may still be grouped, which says by itself if it cannot be.
        if (!(error instanceof duckdb_statement/* Stopped */.C9))
            return undefined;
        return { kind: 'error', message: (0,reason/* reasonOf */.A)(error, source.sensitive), sql: '' };
    }
}
/** Undefined where other rows were sifted than are counted: a footer is wrong, or reading ended early. */
function withRepeats(counted, { complete, repeats, sql, ms }) {
    if (counted.kind !== 'counts' || counted.checked - counted.failing !== complete)
        return undefined;
    return {
        ...counted,
        failing: counted.failing + repeats,
        sql: `${counted.sql}; ${sql}`,
        ms: (counted.ms ?? 0) + ms,
    };
}
/** Where no column has a null every row is complete, and none lacks a part. */
function completeByFooter({ columns }, { plain, footers, rows }) {
    const whole = columns.every((name) => {
        const type = plain.get(name);
        return type !== undefined && !(0,footer_answer/* isFloat */.dk)(type) && footers.get(name)?.nulls === 0;
    });
    if (rows === null || !whole)
        return undefined;
    const names = columns.map((name) => JSON.stringify(name)).join(', ');
    const sql = `footer of ${names}: no nulls in ${rows} rows`;
    return { kind: 'counts', checked: rows, failing: 0, sql, ms: 0 };
}
async function answerOf(connection, asked, source) {
    const found = await scan(connection, [asked], source);
    const nothing = { kind: 'error', message: 'It was not measured.', sql: '' };
    return found.get(asked.measurement) ?? nothing;
}
/** The single column of the key that repeats least, as far as is known. */
function rarestPart({ columns }, answers) {
    const parts = [...answers].flatMap(([other, answer]) => {
        const [name = '', another] = (0,data_measurement/* columnsOf */.PL)(other);
        const single = isUnique(other) && other.filter === undefined && another === undefined;
        const known = single && answer.kind === 'counts' && columns.includes(name);
        return known ? [[other, answer.failing]] : [];
    });
    return parts.sort(([, a], [, b]) => a - b)[0] ?? [];
}
function overCombinations(measurement, { sensitive, from, shown }, { table: { columns } }) {
    return {
        sensitive,
        from: (asked) => combinations(measurement, columns, from(asked)),
        shown: (asked) => combinations(measurement, columns, shown(asked)),
    };
}
/** All rows, with those that lack a part of a key, and the repeats, which only suspect ones can be. */
function together(counted, suspects) {
    if (counted.kind !== 'counts')
        return counted;
    if (suspects.kind !== 'counts')
        return suspects;
    return {
        ...counted,
        failing: counted.failing + suspects.failing,
        sql: `${counted.sql}; ${suspects.sql}`,
        ms: (counted.ms ?? 0) + (suspects.ms ?? 0),
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/proving-parts.js



/**
 * Single columns that, if no value of theirs repeats, prove that no combination does, and that are cheap
 * to look at and may be so: in the first rows nothing repeats, and the range has room for all.
 */
function provingParts(measurements, prospect) {
    const names = measurements.flatMap((one) => {
        const compound = isUnique(one) && one.columns.length > 1 && one.filter === undefined;
        const proven = compound && one.columns.some((name) => prospect.single.has(name));
        return compound && !proven ? one.columns.filter((name) => mayProve(name, prospect)) : [];
    });
    return [...new Set(names)].map((name) => ({ kind: 'duplicates', columns: [name] }));
}
function mayProve(name, { plain, footers, samples, rows }) {
    const sample = samples.get(name);
    if (!sample || rows === null || sample.values === 0 || sample.distinct < sample.values)
        return false;
    const dense = denseColumn(name, plain.get(name), footers.get(name));
    if (!dense)
        return guessedRange(sample, rows) !== undefined;
    const room = dense.range.high - dense.range.low + 1n >= BigInt(rows);
    return room && fitsBits([dense], rows);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/sample.js







const rowsLooked = 2000;
/** One statement of 500 took 22 s and 2 GB, of 10 it takes 15 ms and 2 MB each; but text is parsed anew for each. */
const columnsLooked = 25;
/** Looks at the columns of which something is cheaper to measure where it is known about where they lie. */
async function readSamples(connection, measurements, table) {
    const unique = new Set(measurements.filter(isOfRepeats).flatMap(data_measurement/* columnsOf */.PL));
    const spread = new Set(measurements.filter(isOfSpread).flatMap(data_measurement/* columnsOf */.PL));
    const names = [...new Set([...spread, ...unique])];
    const bounds = names.flatMap((name) => table.columns.get(name) ?? []).filter(sample_isSampled);
    // Which rows exist a filter says, and it may have to look far for them.
    if (bounds.length === 0 || table.kept !== null)
        return new Map();
    const samples = new Map();
    for (let first = 0; first < bounds.length; first += columnsLooked) {
        const some = bounds.slice(first, first + columnsLooked);
        const asked = some.map((one) => [one, fieldsOf(one, { unique, spread })]);
        for (const [name, sample] of await sampled(connection, asked, table))
            samples.set(name, sample);
    }
    return samples;
}
function fieldsOf(bound, { unique, spread }) {
    const { name } = bound.column;
    return [
        ...(unique.has(name) ? repeatFields(bound) : ['0', '0', 'NULL', 'NULL']),
        ...(spread.has(name) ? spreadFields(bound) : ['NULL', '0']),
    ];
}
async function sampled(connection, asked, { loaded }) {
    const bounds = asked.map(([bound]) => bound);
    const rows = `(SELECT * FROM (${typedRows(withoutNumbers(loaded), bounds)}) LIMIT ${rowsLooked})`;
    const fields = asked.flatMap(([, own]) => own).map((field, index) => `${field} AS a${index}`);
    const found = await (0,duckdb_statement/* askOnce */.RV)(connection, `SELECT ${(0,duckdb_sql/* list */.p_)(fields)} FROM ${rows}`).catch(() => undefined);
    const values = Object.values(found?.row ?? {});
    return new Map(bounds.map(({ column }, index) => [
        column.name,
        sampleOf(values.slice(index * 6, index * 6 + 6)),
    ]));
}
function isOfRepeats({ kind }) {
    return kind === 'duplicates' || kind === 'key';
}
function isOfSpread(measurement) {
    return measurement.kind === 'aggregate' && measurement.statistic === 'stdev';
}
function sample_isSampled(bound) {
    return bound.view === undefined && bound.column.path.length === 0 && isNumeric(bound);
}
function repeatFields(bound) {
    const { value, type } = bound;
    const wholes = isFloating(bound) || type.startsWith('DECIMAL') ? 'NULL' : value;
    const ends = ['min', 'max'].map((end) => `CAST(${end}(${wholes}) AS VARCHAR)`);
    return [`count(${value})`, `count(DISTINCT ${value})`, ...ends];
}
function spreadFields({ value }) {
    const x = `CAST(${value} AS DOUBLE)`;
    const small = `FILTER (WHERE isfinite(${x}) AND abs(${x}) < ${tooLarge})`;
    return [`favg(${x}) ${small}`, `count(${x}) ${small}`];
}
function sampleOf([values, distinct, low, high, mean, averaged]) {
    return {
        values: (0,duckdb_rows/* integer */.nd)(values),
        distinct: (0,duckdb_rows/* integer */.nd)(distinct),
        range: typeof low === 'string' && typeof high === 'string'
            ? { low: BigInt(low), high: BigInt(high) }
            : null,
        mean: typeof mean === 'number' && Number.isFinite(mean) ? mean : null,
        averaged: (0,duckdb_rows/* integer */.nd)(averaged),
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/measure.js












/**
 * Measures in this order: what the files' statistics say, each different value of columns with few, all
 * that fits in as few scans as possible, distinct combinations, and what must run by itself.
 */
async function measureAll(connection, measurements, { table, sightings }) {
    await table.expressions.prepare(measurements);
    const seen = { sightings, samples: await readSamples(connection, measurements, table) };
    const proving = provingParts(measurements, prospectOf(table, measurements, seen));
    const all = [...measurements, ...proving];
    const prospect = prospectOf(table, all, seen);
    const routes = new Map(all.map((one) => [one, routeOf(one, prospect)]));
    const answers = new Map(fromKnown(routes));
    for (const { batch, ...sources } of scansOf(routes, prospect)) {
        for (const [one, answer] of await hopefulScan(connection, batch, sources))
            answers.set(one, answer);
    }
    for (const [measurement, route] of routes) {
        if (route.kind !== 'distinct')
            continue;
        const { unique } = route;
        answers.set(measurement, await measureDistinct(connection, unique, { prospect, answers }));
    }
    for (const [measurement, { kind }] of routes) {
        if (kind !== 'apart')
            continue;
        answers.set(measurement, await measureApart(connection, measurement, table));
    }
    for (const [one, answer] of await nameOthers(connection, answers, table))
        answers.set(one, answer);
    sightings.count(answers);
    return answers;
}
function fromKnown(routes) {
    const answers = new Map();
    for (const [measurement, route] of routes) {
        if (route.kind === 'known')
            answers.set(measurement, { ...route.finding, sql: route.sql, ms: 0 });
    }
    return answers;
}
function scansOf(routes, { table, hopeful }) {
    const asked = (isNarrow) => [...routes.values()].flatMap((route) => {
        if (route.kind === 'distinct' && !isNarrow)
            return route.complete ?? [];
        return route.kind === 'scan' && route.narrow === isNarrow ? [route.asked] : [];
    });
    const grouped = [...groupsOf(routes)].map(([column, batch]) => {
        const source = narrowSource(groupedTable(table, column));
        return { batch, source, hopeful: source };
    });
    const sought = [...routes.values()].flatMap((route) => {
        if (route.kind !== 'sought')
            return [];
        const source = keptWhere(narrowSource(table), route.where);
        return [{ batch: [route.asked], source, hopeful: source }];
    });
    // The engine cuts all columns of a scan anew for each filter, which only texts have.
    const [texts, others] = [true, false].map((wanted) => asked(true).filter(({ measurement }) => isOfText(measurement, table) === wanted));
    const few = [...batches(others ?? [], narrow), ...batches(texts ?? [], narrow)].map((batch) => {
        return { batch, source: narrowSource(table), hopeful: narrowSource(hopeful) };
    });
    const all = batches(asked(false), (0,duckdb_loaded/* isText */.KH)(table) ? wide : narrow).map((batch) => {
        const source = viewSource(table);
        return { batch, source, hopeful: source };
    });
    return [...grouped, ...sought, ...few, ...all];
}
function isOfText(measurement, { columns }) {
    return (0,data_measurement/* columnsOf */.PL)(measurement).some((name) => columns.get(name)?.type === 'VARCHAR');
}
function groupsOf(routes) {
    const groups = new Map();
    for (const [measurement, route] of routes) {
        if (route.kind !== 'grouped')
            continue;
        const [column = ''] = (0,data_measurement/* columnsOf */.PL)(measurement);
        const group = groups.get(column) ?? [];
        group.push(route.asked);
        groups.set(column, group);
    }
    return groups;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/object-view.js

/** The view that a contract's queries read: the rows that exist, every column under its own name. */
function objectSelect({ columns, scanned }) {
    const whole = [...columns.values()].filter(({ column, view: own }) => {
        return own === undefined && column.path.length === 0;
    });
    const fields = queryable(whole).map((bound) => `${object_view_fieldOf(bound)} AS ${(0,duckdb_sql/* identifier */.Cv)(bound.column.name)}`);
    // A view needs a column, also where the data has none.
    return `SELECT ${(0,duckdb_sql/* list */.p_)(fields.length > 0 ? fields : ['NULL AS nothing'])} FROM ${scanned}`;
}
/** A typed column of another type than promised is shown as it is stored. */
function object_view_fieldOf({ note, stored, value }) {
    return note === undefined ? value : stored;
}
/** SQL does not tell names by case, so of `a` and `A` a query gets neither. */
function queryable(columns) {
    const folded = columns.map(({ column }) => column.name.toLowerCase());
    return columns.filter(({ column }) => {
        const name = column.name.toLowerCase();
        return name !== '' && folded.indexOf(name) === folded.lastIndexOf(name);
    });
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/arrow/index.js + 9 modules
var arrow = __webpack_require__(21947);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/csv.js + 8 modules
var csv = __webpack_require__(41413);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/parquet.js + 1 modules
var parquet = __webpack_require__(67609);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/table-columns.js

/** The file with the table's columns: each under the table's name and with the table's type. */
function bindFile({ file, whereabouts }, columns) {
    const types = new Map(columns.map(({ name, type }) => [name, type]));
    return {
        ...file,
        value(name) {
            const type = types.get(name) ?? 'VARCHAR';
            const place = whereabouts.get(name);
            return { kind: 'native', type, sql: table_columns_expressionOf(file, place ?? { kind: 'absent' }, type) };
        },
    };
}
function table_columns_expressionOf(file, place, type) {
    switch (place.kind) {
        case 'absent':
            return `CAST(NULL AS ${type})`;
        case 'constant':
            return place.value === null
                ? `CAST(NULL AS ${type})`
                : `CAST(${(0,duckdb_sql/* text */.Qq)(place.value)} AS ${type})`;
        case 'own': {
            const { sql } = file.value(place.name);
            return place.type === type ? sql : `CAST(${sql} AS ${type})`;
        }
    }
}
/** The columns that a file has with a type that the table's type cannot hold exactly, each with the reason. */
function misfits(files, columns) {
    const found = new Map();
    for (const { file, whereabouts } of files) {
        for (const { name, type } of columns) {
            const place = whereabouts.get(name);
            if (place?.kind !== 'own' || found.has(name) || holds(type, place.type))
                continue;
            const message = `The column ${JSON.stringify(name)} of the table is ${type}, but ${place.type} in ${file.path}.`;
            found.set(name, { message, example: { file: file.path, value: null } });
        }
    }
    return found;
}
const promotions = {
    SMALLINT: ['TINYINT'],
    INTEGER: ['TINYINT', 'SMALLINT'],
    BIGINT: ['TINYINT', 'SMALLINT', 'INTEGER'],
    DOUBLE: ['FLOAT'],
    // Writers of the 96-bit timestamps of old mean UTC.
    'TIMESTAMP WITH TIME ZONE': ['TIMESTAMP', 'TIMESTAMP_NS'],
    TIMESTAMP: ['TIMESTAMP_NS'],
};
/** Whether every value of the one type is a value of the other. */
function holds(type, own) {
    if (type === own || promotions[type]?.includes(own))
        return true;
    const [wide, narrow] = [decimalOf(type), decimalOf(own)];
    return (wide !== null && narrow !== null && wide.scale === narrow.scale && wide.width >= narrow.width);
}
function decimalOf(type) {
    const match = /^DECIMAL\((\d+),(\d+)\)$/.exec(type);
    return match ? { width: Number(match[1]), scale: Number(match[2]) } : null;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/table-files.js





/** Opens the data files of a table, in order; a column that cannot be told from another one throws. */
async function openDataFiles(connection, paths) {
    const files = [];
    for (const path of paths) {
        const file = await (0,parquet/* openParquetFile */.rl)(connection, path);
        const [unclear] = file.unclear.values();
        if (unclear !== undefined)
            throw new Error(unclear);
        files.push(file);
    }
    return { files, readable: paths.map((path) => (0,external_node_path_.resolve)(path)) };
}
/** The types as the engine itself writes them, so that they can be compared. */
async function engineTypes(connection, columns) {
    if (columns.length === 0)
        return [];
    const fields = columns.map(({ type }, index) => `CAST(NULL AS ${type}) AS c${index}`);
    const described = await (0,duckdb_rows/* rowsOf */.RO)(connection, `DESCRIBE SELECT ${(0,duckdb_sql/* list */.p_)(fields)}`);
    return columns.map(({ name }, index) => {
        return { name, type: (0,duckdb_rows/* textOf */.b6)(described[index]?.column_type) ?? '' };
    });
}
/** The table as one data set: every file with the columns and the types of the table. */
function joinTable(table) {
    const { path, format, columns, notices } = table;
    const faults = misfits(table.files, columns);
    const doubtful = new Map([...faults].map(([name, { message }]) => [name, message]));
    const bound = table.files.map((file) => bindFile(file, columns));
    const files = bound.length > 0 ? bound : [noRows(path, columns)];
    return {
        shape: {
            format,
            dialect: table.state,
            columns: columns.filter(({ name }) => !doubtful.has(name)),
            doubtful,
            header: [...faults.values()],
            notices,
        },
        files,
        readable: table.readable,
        async rowsRead(counted) {
            const rows = files.map((file, index) => counted[index] ?? file.rows ?? 0);
            const sum = rows.reduce((all, one) => all + one, 0);
            // That one of its files has no row is no fault of a table.
            const emptyFiles = sum === 0 ? [path] : [];
            return { rows: sum, emptyFiles, unreadable: { count: 0, faults: [] } };
        },
    };
}
/** A table without a data file still has columns. */
function noRows(path, columns) {
    const file = {
        path,
        from: '(SELECT 1 AS n WHERE false)',
        row: '1',
        rows: 0,
        value: () => ({ kind: 'native', sql: 'NULL', type: '' }),
        locate: async () => (row) => ({ row }),
    };
    return bindFile({ file, whereabouts: new Map() }, columns);
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/table-refusal.js


/** `format` is its name, `parts` are the folders that a whole copy has. */
function refusalsOf(format, parts) {
    const what = (table) => `Cannot read the ${format} table ${table}.`;
    const damaged = (table, wrong) => new errors/* UserError */.yo('data-unreadable', {
        what: what(table),
        why: `${wrong}.`,
        next: `Copy the whole table again, with ${parts}.`,
        file: table,
    });
    return {
        damaged,
        async soundly(table, read) {
            try {
                return await read();
            }
            catch (error) {
                if (error instanceof errors/* UserError */.yo)
                    throw error;
                throw damaged(table, (0,duckdb_rows/* engineMessage */.g4)(error).replace(/\.$/, ''));
            }
        },
        unsupported: (table, feature) => new errors/* UserError */.yo('data-unsupported', {
            what: what(table),
            why: `It has ${feature}, which this reader does not understand, so that it would read wrong rows.`,
            next: 'Write a copy of the table without it, or export the table to Parquet.',
            file: table,
        }),
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/delta/refusal.js

const { damaged, soundly, unsupported } = refusalsOf('Delta', 'everything in _delta_log');

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/delta/schema.js


/** The columns of a table with the engine's types, from the schema that the log holds as a text. */
function tableColumns(table, schemaString) {
    const schema = parseSchema(schemaString);
    if (!schema)
        throw damaged(table, 'Its schema is no JSON of a struct');
    return schema.fields.map(({ name, type }) => ({ name, type: engineType(table, type) }));
}
function parseSchema(text) {
    try {
        const schema = JSON.parse(text);
        const fields = typeof schema === 'object' && schema !== null && 'fields' in schema && schema.fields;
        return Array.isArray(fields) ? { fields: fields } : undefined;
    }
    catch {
        return undefined;
    }
}
const plainTypes = {
    string: 'VARCHAR',
    long: 'BIGINT',
    integer: 'INTEGER',
    short: 'SMALLINT',
    byte: 'TINYINT',
    float: 'FLOAT',
    double: 'DOUBLE',
    boolean: 'BOOLEAN',
    binary: 'BLOB',
    date: 'DATE',
    timestamp: 'TIMESTAMP WITH TIME ZONE',
    timestamp_ntz: 'TIMESTAMP',
};
function engineType(table, type) {
    if (typeof type === 'string') {
        const known = plainTypes[type] ?? schema_decimalOf(type);
        if (known !== undefined)
            return known;
    }
    else {
        switch (type?.type) {
            case 'array':
                return `${engineType(table, type.elementType)}[]`;
            case 'map':
                return `MAP(${engineType(table, type.keyType)}, ${engineType(table, type.valueType)})`;
            case 'struct':
                return `STRUCT(${(0,duckdb_sql/* list */.p_)(type.fields.map((field) => `${(0,duckdb_sql/* identifier */.Cv)(field.name)} ${engineType(table, field.type)}`))})`;
        }
    }
    throw unsupported(table, `the type ${JSON.stringify(type)}`);
}
function schema_decimalOf(type) {
    const match = /^decimal\((\d{1,2}),\s*(\d{1,2})\)$/.exec(type);
    return match ? `DECIMAL(${match[1]},${match[2]})` : undefined;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/delta/actions.js





/** The actions of one commit, in order. */
async function* commitActions(table, path) {
    const lines = (0,external_node_readline_.createInterface)({ input: (0,external_node_fs_.createReadStream)(path), crlfDelay: Infinity });
    let number = 0;
    for await (const line of lines) {
        number += 1;
        if (line.trim() !== '')
            yield actionOf(line, () => damaged(table, `${path}:${number} is no JSON`));
    }
    if (number === 0)
        throw damaged(table, `${path} is empty`);
}
function actionOf(line, broken) {
    try {
        const action = JSON.parse(line);
        if (typeof action === 'object' && action !== null)
            return action;
    }
    catch {
        throw broken();
    }
    throw broken();
}
const kinds = ['add', 'remove', 'protocol', 'metaData'];
/** The actions of a checkpoint, which are rows of a Parquet file. Statistics are left out. */
async function checkpointActions(connection, path) {
    const source = `read_parquet(${(0,duckdb_sql/* text */.Qq)(path)}, hive_partitioning = false)`;
    const names = await columnsOf(connection, `SELECT * FROM ${source}`);
    const parts = kinds.filter((kind) => names.includes(kind));
    if (parts.length === 0)
        return [];
    const inAdd = parts.includes('add')
        ? await columnsOf(connection, `SELECT "add".* FROM ${source}`)
        : [];
    const fields = parts.map((kind) => {
        const value = kind === 'add' ? structOf(inAdd.filter((name) => addFields.has(name))) : kind;
        return `CASE WHEN ${kind} IS NOT NULL THEN CAST(to_json(${value}) AS VARCHAR) END AS ${kind}`;
    });
    const present = parts.map((kind) => `${kind} IS NOT NULL`).join(' OR ');
    const rows = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT ${(0,duckdb_sql/* list */.p_)(fields)} FROM ${source} WHERE ${present}`);
    return rows.map((row) => {
        const found = parts.filter((kind) => typeof row[kind] === 'string');
        return Object.fromEntries(found.map((kind) => [kind, JSON.parse(String(row[kind]))]));
    });
}
async function columnsOf(connection, select) {
    const described = await (0,duckdb_rows/* rowsOf */.RO)(connection, `DESCRIBE ${select}`);
    return described.map((row) => (0,duckdb_rows/* textOf */.b6)(row.column_name) ?? '');
}
/** Only what is read: statistics can hold NaN, which is no JSON. */
const addFields = new Set([
    'path',
    'size',
    'partitionValues',
    'deletionVector',
]);
function structOf(names) {
    return `{${(0,duckdb_sql/* list */.p_)(names.map((name) => `${(0,duckdb_sql/* text */.Qq)(name)}: "add".${(0,duckdb_sql/* identifier */.Cv)(name)}`))}}`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/delta/log-files.js



const commitName = /^(\d{20})\.json$/;
const checkpointName = /^(\d{20})\.checkpoint\.parquet$/;
/** Checkpoints in several parts, and those of version 2, which have a unique name or side files. */
const otherCheckpoint = /^(\d{20})\.checkpoint\..+\.(parquet|json)$/;
/** Chooses the newest checkpoint that is one file, and all commits after it. */
async function findLogFiles(table) {
    const folder = (0,external_node_path_.join)(table, '_delta_log');
    const names = await (0,promises_.readdir)(folder);
    const commits = versionsOf(names, commitName);
    const checkpoints = versionsOf(names, checkpointName);
    const version = Math.max(-1, ...commits.keys(), ...checkpoints.keys());
    if (version < 0)
        throw damaged(table, 'Its log has no commit');
    await refuseForeignHint(table, version);
    const base = Math.max(-1, ...checkpoints.keys());
    const needed = Array.from({ length: version - base }, (_, index) => base + 1 + index);
    const gap = needed.find((number) => !commits.has(number));
    if (gap !== undefined) {
        const others = versionsOf(names, otherCheckpoint);
        if (others.size > 0)
            throw unsupported(table, 'a checkpoint in several parts or of version 2');
        throw damaged(table, `Its log lacks version ${gap}, but has version ${version}`);
    }
    const checkpoint = checkpoints.get(base);
    return {
        version,
        checkpoint: checkpoint === undefined ? null : (0,external_node_path_.join)(folder, checkpoint),
        commits: needed.map((number) => (0,external_node_path_.join)(folder, commits.get(number) ?? '')),
    };
}
function versionsOf(names, pattern) {
    return new Map(names.flatMap((name) => {
        const digits = pattern.exec(name)?.[1];
        return digits === undefined ? [] : [[Number(digits), name]];
    }));
}
/** A checkpoint that the writer knows of, but that is not here, means that newer commits are missing too. */
async function refuseForeignHint(table, newest) {
    const path = (0,external_node_path_.join)(table, '_delta_log', '_last_checkpoint');
    const content = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return null;
        throw error;
    });
    if (content === null)
        return;
    const version = Number(/"version"\s*:\s*(\d+)/.exec(content)?.[1] ?? Number.NaN);
    if (Number.isNaN(version))
        throw damaged(table, 'Its file _last_checkpoint names no version');
    if (version > newest) {
        throw damaged(table, `It had a checkpoint of version ${version}, its log ends at ${newest}`);
    }
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/delta/table-state.js



/**
 * Replays the log: the last word on each path wins. What would change the rows without being understood
 * here is refused by its name.
 */
async function readTableState(connection, table) {
    const log = await findLogFiles(table);
    const replay = new Replay();
    if (log.checkpoint !== null)
        replay.apply(await checkpointActions(connection, log.checkpoint));
    for (const commit of log.commits) {
        for await (const action of commitActions(table, commit))
            replay.apply([action]);
    }
    const { protocol, metaData } = replay;
    if (!protocol || !metaData)
        throw damaged(table, 'Its log lacks the protocol or the schema');
    const files = [...replay.files.values()];
    refuseUnknown(table, protocol, metaData);
    if (files.some(({ deletionVector }) => deletionVector)) {
        throw unsupported(table, 'deletion vectors, which mark single rows as deleted');
    }
    return { version: log.version, metaData, files };
}
class Replay {
    files = new Map();
    protocol;
    metaData;
    apply(actions) {
        for (const { add, remove, protocol, metaData } of actions) {
            if (add)
                this.files.set(add.path, add);
            if (remove)
                this.files.delete(remove.path);
            this.protocol = protocol ?? this.protocol;
            this.metaData = metaData ?? this.metaData;
        }
    }
}
/** Features that leave the rows of a file as they are, or whose use shows elsewhere. */
const harmlessFeatures = new Set([
    'columnMapping',
    'deletionVectors',
    'timestampNtz',
    'vacuumProtocolCheck',
]);
function refuseUnknown(table, { minReaderVersion, readerFeatures }, { configuration, format }) {
    const mapping = configuration?.['delta.columnMapping.mode'] ?? 'none';
    if (mapping !== 'none')
        throw unsupported(table, `column mapping by ${mapping}`);
    if (![1, 2, 3].includes(minReaderVersion)) {
        throw unsupported(table, `the reader version ${minReaderVersion}`);
    }
    const unknown = (readerFeatures ?? []).find((feature) => !harmlessFeatures.has(feature));
    if (unknown !== undefined)
        throw unsupported(table, `the feature ${unknown}`);
    const provider = format?.provider ?? 'parquet';
    if (provider !== 'parquet')
        throw unsupported(table, `files in the format ${provider}`);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/delta/index.js








/** Reads a Delta Lake table of a local folder as its newest version is: the files that its log says count. */
async function loadDelta(connection, { paths }) {
    const [table = ''] = paths;
    return soundly(table, () => openDelta(connection, table));
}
async function openDelta(connection, table) {
    const { version, metaData, files } = await readTableState(connection, table);
    const columns = await engineTypes(connection, tableColumns(table, metaData.schemaString));
    const data = [];
    for (const add of files)
        data.push(await dataFile(table, add));
    const opened = await openDataFiles(connection, data);
    const partitions = metaData.partitionColumns ?? [];
    const bound = [];
    for (const [index, file] of opened.files.entries()) {
        const values = files[index]?.partitionValues ?? {};
        const constants = partitions.map((name) => [name, values[name] ?? null]);
        await refuseUncastable(connection, { table, columns, constants });
        bound.push({ file, whereabouts: whereaboutsOf(file, new Map(constants)) });
    }
    return joinTable({
        path: table,
        format: 'delta',
        state: `version ${version}, ${files.length} ${files.length === 1 ? 'file' : 'files'}`,
        columns,
        files: bound,
        notices: [],
        readable: opened.readable,
    });
}
/** The path of a data file; the log writes it as a URL that is relative to the table. */
async function dataFile(table, { path, size }) {
    const inside = decoded(path);
    if (inside === undefined || /^([a-z][a-z0-9+.-]*:|\/)/i.test(inside)) {
        throw unsupported(table, `the data file ${path}, which does not lie in its folder`);
    }
    const full = (0,external_node_path_.join)(table, inside);
    const status = await (0,promises_.stat)(full).catch(() => undefined);
    if (!status?.isFile())
        throw damaged(table, `Its log names ${path}, which is not there`);
    const within = (0,external_node_path_.relative)(await (0,promises_.realpath)(table), await (0,promises_.realpath)(full));
    if (within.split(external_node_path_.sep)[0] === '..') {
        throw unsupported(table, `the data file ${path}, which does not lie in its folder`);
    }
    if (size !== undefined && status.size !== size) {
        throw damaged(table, `${path} has ${status.size} bytes, its log says ${size}`);
    }
    return full;
}
function decoded(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        return undefined;
    }
}
/** A partition's column is not in the files, and where it is, the log is right. */
function whereaboutsOf({ types }, constants) {
    const own = [...types].map(([name, type]) => [name, { kind: 'own', name, type }]);
    const fixed = [...constants].map(([name, value]) => {
        // As an empty text the log writes a missing value.
        return [name, { kind: 'constant', value: value === '' ? null : value }];
    });
    return new Map([...own, ...fixed]);
}
async function refuseUncastable(connection, { table, columns, constants }) {
    for (const [name, value] of constants) {
        const column = columns.find((one) => one.name === name);
        if (!column)
            throw damaged(table, `Its partition column ${name} is not in its schema`);
        if (value === null || value === '')
            continue;
        await connection
            .run(`SELECT CAST(${(0,duckdb_sql/* text */.Qq)(value)} AS ${column.type})`)
            .catch((error) => {
            throw damaged(table, `A partition value of ${name} is none: ${(0,duckdb_rows/* engineMessage */.g4)(error).replace(/\.$/, '')}`);
        });
    }
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/expression.js + 1 modules
var expression = __webpack_require__(85651);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/expressions.js


function expressionsOver(connection, scope) {
    const compiled = new Map();
    const of = (sql) => {
        return compiled.get(sql) ?? { kind: 'refused', message: 'It was not compiled.' };
    };
    return {
        of,
        async prepare(measurements) {
            for (const sql of new Set(measurements.flatMap(expressionsIn))) {
                if (compiled.has(sql))
                    continue;
                compiled.set(sql, await (0,expression/* compileExpression */.W)(connection, sql, scope));
            }
        },
        refusalOf(measurement) {
            for (const sql of expressionsIn(measurement)) {
                const found = of(sql);
                if (found.kind === 'refused')
                    return found.message;
            }
            return undefined;
        },
    };
}
/** A query is a statement, of which only the filter is an expression. */
function expressionsIn(measurement) {
    if (measurement.kind === 'query')
        return [];
    return (0,data_measurement/* sqlOf */.IE)(measurement);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/filter.js

/** The contract's filter cannot tell which rows exist, so that nothing can be judged. */
function unusableFilter({ filter, object, paths }, why) {
    return new errors/* UserError */.yo('contract-filter', {
        what: `The filter of ${object}, ${filter}, cannot be used on ${paths.join(', ')}.`,
        why,
        next: 'Write one condition over the columns of a row, which has an answer for every value; TRY_CAST yields NULL where CAST fails.',
    });
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/format.js
var format = __webpack_require__(42713);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/hive.js


/**
 * Adds the columns that the folders of the files name. A file's own column of that name stays, but a row
 * that says something else than its folder is a fault, as is a file whose folders lack a key of the others.
 */
async function withPartitions(connection, loaded, partitions) {
    const keys = new Set([...(partitions?.values() ?? [])].flatMap((file) => Object.keys(file)));
    if (!partitions || keys.size === 0)
        return loaded;
    const own = new Set(loaded.shape.columns.map(({ name }) => name));
    const added = [...keys].filter((key) => !own.has(key) && !loaded.shape.doubtful.has(key));
    const doubtful = new Map(loaded.shape.doubtful);
    const header = [...loaded.shape.header];
    for (const key of keys) {
        const lacking = loaded.files.find(({ path }) => folderValue(partitions, path, key) === undefined);
        if (!lacking)
            continue;
        const message = `The folders of ${lacking.path} do not name ${JSON.stringify(key)}, those of another file do.`;
        header.push({ message, example: { file: lacking.path, value: null } });
        if (added.includes(key))
            doubtful.set(key, message);
    }
    for (const key of [...keys].filter((name) => own.has(name))) {
        header.push(...(await contradictions(connection, { key, files: loaded.files, partitions })));
    }
    const trusted = added.filter((key) => !doubtful.has(key));
    const columns = [...loaded.shape.columns, ...trusted.map((name) => ({ name, type: 'text' }))];
    const folders = new Set(added);
    return {
        ...loaded,
        shape: { ...loaded.shape, columns, doubtful, header },
        files: loaded.files.map((file) => withFolders(file, folders, partitions)),
    };
}
/** Undefined: the folders of the file do not name the key. */
function folderValue(partitions, path, key) {
    const file = partitions.get(path) ?? {};
    return Object.hasOwn(file, key) ? file[key] : undefined;
}
function withFolders(file, folders, partitions) {
    return {
        ...file,
        value(name) {
            if (!folders.has(name))
                return file.value(name);
            const value = folderValue(partitions, file.path, name) ?? null;
            return { kind: 'text', sql: value === null ? 'CAST(NULL AS VARCHAR)' : (0,duckdb_sql/* text */.Qq)(value) };
        },
    };
}
/** For each file whose own column differs from its folder: how many rows, and the first of them. */
async function contradictions(connection, { key, files, partitions }) {
    const faults = [];
    for (const file of files) {
        const folder = folderValue(partitions, file.path, key);
        if (folder === undefined)
            continue;
        const differs = differsFrom(file.value(key), folder);
        const [found] = await (0,duckdb_rows/* rowsOf */.RO)(connection, 
        // Rows are numbered before any is left out.
        `SELECT count(*) AS n, min("row") AS first
       FROM (SELECT ${file.row} AS "row", ${differs} AS differs FROM ${file.from}) WHERE differs`);
        const rows = (0,duckdb_rows/* integer */.nd)(found?.n);
        if (rows === 0)
            continue;
        const place = (await file.locate([(0,duckdb_rows/* integer */.nd)(found?.first)]))((0,duckdb_rows/* integer */.nd)(found?.first));
        const message = `In ${rows} ${rows === 1 ? 'row' : 'rows'} of ${file.path} the column ${JSON.stringify(key)} is not what the folder says, ${folder === null ? 'a missing value' : JSON.stringify(folder)}.`;
        faults.push({ message, example: { file: file.path, ...place, value: null } });
    }
    return faults;
}
/** `01` of a folder is the number 1 of a typed column. */
function differsFrom(own, folder) {
    const written = own.kind === 'json' ? `(${own.sql} ->> '$')` : `CAST(${own.sql} AS VARCHAR)`;
    if (folder === null)
        return `nullif(${written}, '') IS NOT NULL`;
    const spelt = `${written} IS DISTINCT FROM ${(0,duckdb_sql/* text */.Qq)(folder)}`;
    if (own.kind !== 'native')
        return spelt;
    return `(${spelt} AND ${own.sql} IS DISTINCT FROM TRY_CAST(${(0,duckdb_sql/* text */.Qq)(folder)} AS ${own.type}))`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/iceberg/deletes.js


/** Reads the position deletes of a snapshot; the paths in them are as the metadata write them. */
async function createDeletes(connection, files, table) {
    if (files.length === 0)
        return null;
    const parts = files.map(({ path, sequence }) => `SELECT file_path, pos, ${sequence} AS sequence FROM read_parquet(${(0,duckdb_sql/* file */.NJ)(path)}, hive_partitioning = false)`);
    await connection.run(`CREATE TABLE ${table} AS ${parts.join(' UNION ALL ')}`);
    return table;
}
/** No column of Parquet has such a name by chance. */
const rowNumber = '"row of the file"';
/** The file without the rows that were deleted since it was written; the others keep their numbers. */
async function withoutDeleted(connection, file, { source, deletes }) {
    if (deletes === null)
        return file;
    const gone = `SELECT pos FROM ${deletes} WHERE file_path = ${(0,duckdb_sql/* text */.Qq)(source.written)} AND sequence >= ${source.sequence} AND pos IS NOT NULL`;
    const [found] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT count(DISTINCT pos) AS n FROM (${gone})`);
    if ((0,duckdb_rows/* integer */.nd)(found?.n) === 0)
        return file;
    const numbered = `(SELECT *, ${file.row} AS ${rowNumber} FROM ${file.from})`;
    const from = `(SELECT * FROM ${numbered} WHERE ${rowNumber} - 1 NOT IN (${gone}))`;
    const [counted] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT count(*) AS n FROM ${from}`);
    return { ...file, from, row: rowNumber, rows: (0,duckdb_rows/* integer */.nd)(counted?.n) };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/iceberg/refusal.js

const { damaged: refusal_damaged, soundly: refusal_soundly, unsupported: refusal_unsupported } = refusalsOf('Iceberg', 'its folders metadata and data');

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/iceberg/avro.js



/**
 * The records of an Avro file, all of them: manifests are small. Whole numbers of 64 bits are bigints; dates
 * and other annotated types are what they are stored as. Every record must have the field named.
 */
async function readAvro(table, path, field) {
    const { avroMetadata, avroRead } = await __webpack_require__.e(/* import() */ 55).then(__webpack_require__.bind(__webpack_require__, 50055));
    const bytes = await (0,promises_.readFile)(path).catch((error) => {
        throw refusal_damaged(table, `Cannot read ${path}: ${error.code}`);
    });
    // A buffer of its own, so that no length in the file reaches into other memory.
    const view = new DataView(new Uint8Array(bytes).buffer);
    const reader = { view, offset: 0 };
    try {
        const { metadata, syncMarker } = avroMetadata(reader);
        const schema = avro_plainType(metadata['avro.schema']);
        if (!hasField(schema, field))
            throw new TypeError(`no field ${field}`);
        const records = avroRead({
            reader,
            metadata: { ...metadata, 'avro.schema': schema },
            syncMarker,
        });
        if (reader.offset < view.byteLength)
            throw new RangeError('its blocks end too early');
        return records;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const [reason] = error.message.split('\n');
        throw refusal_damaged(table, `${path} is no whole Avro file: ${reason}`);
    }
}
function hasField(schema, field) {
    return (isRecord(schema) && schema.fields.some(({ name, type }) => name === field && takesBytes(type)));
}
function isRecord(type) {
    return typeof type === 'object' && 'type' in type && type.type === 'record';
}
function isArray(type) {
    return typeof type === 'object' && 'type' in type && type.type === 'array';
}
/**
 * The type without annotations: the package prints a warning for those that it does not know. Throws where
 * an array's items take no byte, as nothing would bound how many of them a file can claim.
 */
function avro_plainType(type) {
    if (typeof type === 'string')
        return type;
    if (!('type' in type))
        return type.map(avro_plainType);
    if (isRecord(type)) {
        const fields = type.fields.map((field) => ({ ...field, type: avro_plainType(field.type) }));
        return { ...type, fields };
    }
    if (!isArray(type))
        return avro_plainType(type.type);
    if (!takesBytes(type.items))
        throw new TypeError('an array of items without a byte');
    return { ...type, items: avro_plainType(type.items) };
}
/** Whether each value takes at least one byte. */
function takesBytes(type) {
    if (typeof type === 'string')
        return type !== 'null';
    if (isRecord(type))
        return type.fields.some((field) => takesBytes(field.type));
    return !('type' in type) || isArray(type) || takesBytes(type.type);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/iceberg/manifests.js



/** The files of the current snapshot, in the order of its manifests. */
async function readManifests(table, metadata) {
    if (!metadata.snapshot)
        return { data: [], deletes: [] };
    const path = localPath(table, metadata, metadata.snapshot.manifestList);
    const data = [];
    const deletes = [];
    for (const manifest of await readAvro(table, path, 'manifest_path')) {
        const source = localPath(table, metadata, manifest.manifest_path);
        for (const entry of await readAvro(table, source, 'data_file')) {
            const content = contentOf(table, entry);
            if (content === null)
                continue;
            const file = snapshotFile({ table, metadata, manifest }, entry);
            (content === 'data' ? data : deletes).push(file);
        }
    }
    return { data, deletes };
}
const removed = 2;
/** Null: the entry only says that the file is gone. */
function contentOf(table, { status, data_file }) {
    if (status === removed)
        return null;
    if (status !== 0 && status !== 1)
        throw refusal_damaged(table, `A manifest has an entry of status ${status}`);
    const { content = 0, file_format } = data_file;
    const format = String(file_format).toUpperCase();
    if (content === 2)
        throw refusal_unsupported(table, 'equality deletes');
    if (content !== 0 && content !== 1)
        throw refusal_unsupported(table, `files with the content ${content}`);
    if (format === 'PUFFIN')
        throw refusal_unsupported(table, 'deletion vectors in Puffin files');
    if (format !== 'PARQUET')
        throw refusal_unsupported(table, `files in the format ${format}`);
    return content === 0 ? 'data' : 'deletes';
}
function snapshotFile({ table, metadata, manifest }, entry) {
    const file = entry.data_file;
    return {
        written: String(file.file_path),
        path: localPath(table, metadata, file.file_path),
        rows: Number(file.record_count),
        size: Number(file.file_size_in_bytes),
        spec: Number(manifest.partition_spec_id ?? 0),
        // What a commit adds has the number of its manifest, which is known only after it is written.
        sequence: BigInt(String(entry.sequence_number ?? manifest.sequence_number ?? 0)),
    };
}
/** A table may stand elsewhere than where it was written, but all of it must stand there. */
function localPath(table, { folder, location }, written) {
    const path = String(written);
    const inside = external_node_path_.posix.normalize(path.slice(location.length + 1));
    if (!path.startsWith(`${location}/`) || inside.startsWith('..')) {
        throw refusal_unsupported(table, `the file ${path}, which does not lie in its folder ${location}`);
    }
    return (0,external_node_path_.join)(folder, inside);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/iceberg/metadata.js




/** Reads the current metadata of a table that is named by its folder, or by one metadata file. */
async function readMetadata(table) {
    const named = table.endsWith('.metadata.json');
    const folder = named ? (0,external_node_path_.dirname)((0,external_node_path_.dirname)(table)) : table;
    const path = named ? table : await currentMetadata(table);
    const content = metadata_parse(table, path, await (0,promises_.readFile)(path, 'utf8'));
    const version = content['format-version'];
    if (version !== 1 && version !== 2)
        throw refusal_unsupported(table, `the format version ${version}`);
    const { location } = content;
    if (typeof location !== 'string')
        throw refusal_damaged(table, `${path} has no location`);
    return {
        folder,
        location: location.replace(/\/+$/, ''),
        fields: currentFields(table, content),
        specs: specsOf(content),
        snapshot: currentSnapshot(table, content),
    };
}
/** The file that the catalog would name: the hint does, or there is only one. */
async function currentMetadata(table) {
    const folder = (0,external_node_path_.join)(table, 'metadata');
    const names = await (0,promises_.readdir)(folder);
    const files = names.filter((name) => name.endsWith('.metadata.json'));
    if (names.includes('version-hint.text')) {
        const hint = (await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'version-hint.text'), 'utf8')).trim();
        const wanted = [`v${hint}.metadata.json`, `${hint}.metadata.json`, hint];
        const found = wanted.find((name) => files.includes(name));
        if (found !== undefined)
            return (0,external_node_path_.join)(folder, found);
        throw refusal_damaged(table, `Its version-hint.text names "${hint.slice(0, 100)}", which is not there`);
    }
    const [only, another] = files;
    if (only !== undefined && another === undefined)
        return (0,external_node_path_.join)(folder, only);
    if (only === undefined)
        throw refusal_damaged(table, 'Its folder metadata has no .metadata.json file');
    throw new errors/* UserError */.yo('data-ambiguous', {
        what: `The Iceberg table ${table} has ${files.length} metadata files.`,
        why: 'Without a version-hint.text only the catalog knows which of them is the current one.',
        next: `Give the path of the one that counts, such as ${(0,external_node_path_.join)(folder, files.sort().at(-1) ?? '')}.`,
        file: table,
    });
}
/** Numbers of 16 digits and more are quoted first, as a double would round them. */
function metadata_parse(table, path, text) {
    const exact = text.replace(/("(?:[^"\\]|\\.)*")|(-?\d{16,})(?=\s*[,}\]])/g, (part, string, digits) => (digits === undefined ? (string ?? part) : `"${digits}"`));
    try {
        const content = JSON.parse(exact);
        if (typeof content === 'object' && content !== null)
            return content;
    }
    catch {
        throw refusal_damaged(table, `${path} is no JSON`);
    }
    throw refusal_damaged(table, `${path} is no JSON object`);
}
function currentFields(table, content) {
    const schemas = (content.schemas ?? []);
    const current = schemas.find((schema) => schema['schema-id'] === content['current-schema-id']);
    const { fields } = current ?? (content.schema ?? {});
    if (!Array.isArray(fields))
        throw refusal_damaged(table, 'Its metadata have no current schema');
    return fields;
}
function specsOf(content) {
    const specs = (content['partition-specs'] ?? []);
    const first = (content['partition-spec'] ?? []);
    return new Map([
        [0, first],
        ...specs.map((spec) => [Number(spec['spec-id']), (spec.fields ?? [])]),
    ]);
}
function currentSnapshot(table, content) {
    const id = content['current-snapshot-id'];
    if (id === undefined || id === null || String(id) === '-1')
        return null;
    const snapshots = (content.snapshots ?? []);
    const current = snapshots.find((snapshot) => String(snapshot['snapshot-id']) === String(id));
    if (!current)
        throw refusal_damaged(table, `Its current snapshot ${id} is not among its snapshots`);
    const list = current['manifest-list'];
    if (typeof list !== 'string')
        throw refusal_unsupported(table, 'a snapshot without a manifest list');
    return { id: String(id), manifestList: list };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/iceberg/schema.js


/** The columns of a table with the engine's types. */
function schema_tableColumns(table, fields) {
    return fields.map(({ name, type }) => ({ name, type: schema_engineType(table, type) }));
}
const schema_plainTypes = {
    boolean: 'BOOLEAN',
    int: 'INTEGER',
    long: 'BIGINT',
    float: 'FLOAT',
    double: 'DOUBLE',
    date: 'DATE',
    time: 'TIME',
    timestamp: 'TIMESTAMP',
    timestamptz: 'TIMESTAMP WITH TIME ZONE',
    string: 'VARCHAR',
    uuid: 'UUID',
    binary: 'BLOB',
};
function schema_engineType(table, type) {
    if (typeof type === 'string') {
        const known = schema_plainTypes[type] ?? parametric(type);
        if (known !== undefined)
            return known;
    }
    else {
        switch (type?.type) {
            case 'list':
                return `${schema_engineType(table, type.element)}[]`;
            case 'map':
                return `MAP(${schema_engineType(table, type.key)}, ${schema_engineType(table, type.value)})`;
            case 'struct':
                return `STRUCT(${(0,duckdb_sql/* list */.p_)(type.fields.map((field) => `${(0,duckdb_sql/* identifier */.Cv)(field.name)} ${schema_engineType(table, field.type)}`))})`;
        }
    }
    throw refusal_unsupported(table, `the type ${JSON.stringify(type)}`);
}
function parametric(type) {
    if (/^fixed\[\d+\]$/.test(type))
        return 'BLOB';
    const match = /^decimal\((\d{1,2}),\s*(\d{1,2})\)$/.exec(type);
    return match ? `DECIMAL(${match[1]},${match[2]})` : undefined;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/iceberg/index.js










/** Reads an Iceberg table of a local folder as its current snapshot is. */
async function loadIceberg(connection, { paths }, schema) {
    const [table = ''] = paths;
    return refusal_soundly(table, () => openIceberg(connection, table, `${schema}.deletes`));
}
async function openIceberg(connection, table, deletesTable) {
    const metadata = await readMetadata(table);
    const columns = await engineTypes(connection, schema_tableColumns(table, metadata.fields));
    const { data, deletes } = await readManifests(table, metadata);
    for (const file of [...data, ...deletes])
        await refuseOther(table, file);
    const opened = await openDataFiles(connection, data.map(({ path }) => path));
    const gone = await createDeletes(connection, deletes, deletesTable);
    const files = [];
    for (const [index, parquet] of opened.files.entries()) {
        const source = data[index];
        if (!source)
            continue;
        const ids = await fieldIds(connection, table, parquet);
        const file = await withoutDeleted(connection, parquet, { source, deletes: gone });
        if (parquet.rows !== source.rows)
            throw refusal_damaged(table, countDiffers(source, parquet));
        files.push({ file, whereabouts: iceberg_whereaboutsOf({ table, metadata, source }, parquet, ids) });
    }
    const counted = `${data.length} ${data.length === 1 ? 'file' : 'files'}`;
    return joinTable({
        path: table,
        format: 'iceberg',
        state: metadata.snapshot ? `snapshot ${metadata.snapshot.id}, ${counted}` : 'no snapshot yet',
        columns,
        files,
        notices: [],
        readable: opened.readable,
    });
}
function countDiffers({ written, rows }, file) {
    return `${written} has ${file.rows} rows, its manifest says ${rows}`;
}
/** A file that is not there, or not the one that was committed. */
async function refuseOther(table, { path, size }) {
    const status = await (0,promises_.stat)(path).catch(() => undefined);
    if (!status?.isFile())
        throw refusal_damaged(table, `Its manifests name ${path}, which is not there`);
    if (status.size === size)
        return;
    throw refusal_damaged(table, `${path} has ${status.size} bytes, its manifest says ${size}`);
}
/** The names of a file's own columns by the ids of the table's fields, which outlive a renaming. */
async function fieldIds(connection, table, { path, types }) {
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT name, field_id FROM parquet_schema(${(0,duckdb_sql/* text */.Qq)((0,external_node_path_.resolve)(path))}) WHERE field_id IS NOT NULL`);
    const ids = found
        .map((row) => [(0,duckdb_rows/* integer */.nd)(row.field_id), (0,duckdb_rows/* textOf */.b6)(row.name) ?? ''])
        .filter(([, name]) => types.has(name));
    if (ids.length === 0 && types.size > 0)
        throw refusal_unsupported(table, `no field ids in ${path}`);
    return new Map(ids);
}
function iceberg_whereaboutsOf({ table, metadata, source }, { types }, ids) {
    const spec = metadata.specs.get(source.spec) ?? [];
    const places = metadata.fields.map(({ id, name }) => {
        const own = ids.get(id);
        if (own !== undefined)
            return [name, { kind: 'own', name: own, type: types.get(own) ?? '' }];
        const identity = spec.some((field) => field['source-id'] === id && field.transform === 'identity');
        if (identity)
            throw refusal_unsupported(table, `the partition column ${name} outside of ${source.path}`);
        return [name, { kind: 'absent' }];
    });
    return new Map(places);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/items-view.js




/**
 * A row for each item of the arrays that hold a column, beside all of its row's columns; `item` is the
 * list of the item's numbers from 1, outermost first.
 */
function itemsSelect(bound, { loaded, columns, rows }) {
    const container = columns.get(bound.column.source);
    const [first] = loaded.files;
    if (!container || !first)
        throw new Error(`The data has no column "${bound.column.source}".`);
    let value = { ...first.value(bound.column.source), sql: container.stored };
    let from = rows;
    const { arrays, last } = levelsOf(bound.column.path);
    for (const [depth, fields] of arrays.entries()) {
        const items = itemsOf(valueAt(value, fields));
        from = `(SELECT *, unnest(${items.list}) AS e${depth}, generate_subscripts(${items.list}, 1) AS n${depth} FROM ${from})`;
        value = items.item(`e${depth}`);
    }
    const typed = typedColumn(bound.column, valueAt(value, last));
    const field = { bound, typed, held: existing(valueAt(value, last.slice(0, -1))) };
    const numbers = (0,duckdb_sql/* list */.p_)(arrays.map((_, depth) => `n${depth}`));
    const stored = `SELECT *, [${numbers}] AS item${storedFields([field])} FROM ${from}`;
    return typedOver(stored, [field]);
}
/** The fields on the way to each array, and those from the innermost item on. */
function levelsOf(path) {
    const arrays = [];
    let last = [];
    for (const step of path) {
        if (step.kind === 'field')
            last.push(step);
        else {
            arrays.push(last);
            last = [];
        }
    }
    return { arrays, last };
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/jsonl.js + 4 modules
var jsonl = __webpack_require__(48303);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/table-format.js


/** The format of a table that is a folder with a log of its own; undefined for plain files. */
function tableFormatOf(paths) {
    const [path, another] = paths;
    if (path === undefined || another !== undefined)
        return undefined;
    if (path.endsWith('.metadata.json'))
        return 'iceberg';
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, '_delta_log')))
        return 'delta';
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'metadata')) ? 'iceberg' : undefined;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/open-table.js














const loaders = {
    arrow: arrow/* loadArrow */._,
    csv: csv/* loadCsv */.x,
    delta: loadDelta,
    iceberg: loadIceberg,
    jsonl: jsonl/* loadJsonl */.d,
    parquet: parquet/* loadParquet */.fS,
};
/** Opens a data set in a schema of its own, so that several fit in one database. */
async function openTable(connection, source, schema) {
    await connection.run(`CREATE SCHEMA ${schema}`);
    const files = await loaders[tableFormatOf(source.paths) ?? (0,format/* formatOf */.b)(source.paths)](connection, source, schema);
    const loaded = await withPartitions(connection, files, source.partitions);
    const columns = bindColumns(source, loaded, schema);
    const [every, view] = [`${schema}.every`, `${schema}.typed`];
    await connection.run(`CREATE VIEW ${every} AS ${typedRows(loaded, [...columns.values()])}`);
    const scope = { columns: inRows(columns), object: source.object, view: every };
    const expressions = expressionsOver(connection, scope);
    const kept = await keptRows(source, expressions);
    const where = kept === null ? '' : ` WHERE ${kept}`;
    await connection.run(`CREATE VIEW ${view} AS SELECT * FROM ${every}${where}`);
    for (const bound of columns.values()) {
        if (bound.view === undefined)
            continue;
        const items = itemsSelect(bound, { loaded, columns, rows: view });
        await connection.run(`CREATE VIEW ${bound.view} AS ${items}`);
    }
    const references = await openReferences(connection, source, schema);
    const views = {
        view,
        every,
        ...(await scannedViews(connection, { loaded, columns, view, every, where })),
    };
    return { source, loaded, columns, ...views, kept, expressions, references };
}
/** Typed formats number their rows at no cost. */
async function scannedViews(connection, { loaded, columns, view, every, where }) {
    if (!(0,duckdb_loaded/* isText */.KH)({ loaded }))
        return { scanned: view, everyScanned: every };
    const [everyScanned, scanned] = [`${every}_scanned`, `${view}_scanned`];
    const rows = typedRows(withoutNumbers(loaded), [...columns.values()]);
    await connection.run(`CREATE VIEW ${everyScanned} AS ${rows}`);
    await connection.run(`CREATE VIEW ${scanned} AS SELECT * FROM ${everyScanned}${where}`);
    return { scanned, everyScanned };
}
/** The columns that have one value in a row. */
function inRows(columns) {
    return new Map([...columns].filter(([, { view }]) => view === undefined));
}
/** The contract's filter over the view of all rows. */
async function keptRows({ filter, object, paths }, expressions) {
    if (filter === null)
        return null;
    await expressions.prepare([{ kind: 'expression', sql: filter }]);
    const compiled = expressions.of(filter);
    if (compiled.kind === 'compiled')
        return compiled.sql;
    throw unusableFilter({ filter, object, paths }, compiled.message);
}
async function openReferences(connection, { references }, schema) {
    const tables = new Map();
    for (const [object, target] of references) {
        const own = `${schema}_target${tables.size}`;
        tables.set(object, await openTable(connection, { ...target, references: new Map() }, own));
    }
    return tables;
}
/** Everything that a sealed connection must still reach. */
function readableOf({ loaded, references }) {
    return [...loaded.readable, ...[...references.values()].flatMap(readableOf)];
}

// EXTERNAL MODULE: ./.build/domain/data/drift/compared.js
var drift_compared = __webpack_require__(22767);
// EXTERNAL MODULE: ./.build/domain/data/drift/profile.js
var profile = __webpack_require__(98049);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/profile-categories.js



/** The values by their rows, then by their bytes. */
async function profileCategories(connection, value, from) {
    const { rows } = await (0,duckdb_statement/* ask */.kA)(connection, `WITH counted AS (SELECT ${value} AS category, count(*) AS n FROM ${from}
       WHERE ${value} IS NOT NULL GROUP BY category)
     SELECT category, n, (SELECT count(*) FROM counted) AS distinct_values,
       (SELECT sum(n)::BIGINT FROM counted) AS filled
     FROM counted ORDER BY n DESC, category LIMIT ${profile/* mostCategories */.wC}`);
    const complete = (0,duckdb_rows/* integer */.nd)(rows[0]?.distinct_values) <= profile/* mostCategories */.wC;
    const kept = complete ? rows : rows.slice(0, profile/* mostCategoryBins */.wn);
    const values = kept.map(({ category, n }) => [String(category), (0,duckdb_rows/* integer */.nd)(n)]);
    const listed = values.reduce((sum, [, rowsOfIt]) => sum + rowsOfIt, 0);
    const others = (0,duckdb_rows/* integer */.nd)(rows[0]?.filled) - listed;
    return { kind: 'categorical', values, complete, ...(!complete && { others }) };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/profile-moments.js

/** Whole numbers up to here are summed exactly, and a few bits stay free for what is rounded up. */
const unit = 2 ** 58;
/**
 * Mean and deviation within each range, the same in every run: sums of doubles depend on their order, so that
 * parts of the range are counted in whole units of 2⁻⁵⁸ instead.
 */
async function momentsOf(connection, { value, from, n }, ranges) {
    const scales = ranges.map(profile_moments_scaleOf);
    const parts = ranges.map(([low, high], index) => {
        const scale = profile_moments_double(scales[index] ?? 1);
        return `greatest(least(${value}, ${profile_moments_double(high)}), ${profile_moments_double(low)}) * ${scale} AS x${index}`;
    });
    const means = async (terms) => {
        const units = terms.map((term) => `sum(CAST(${term} * ${profile_moments_double(unit)} AS BIGINT))`);
        const { rows } = await (0,duckdb_statement/* ask */.kA)(connection, `SELECT ${units.map((sum, index) => `${sum} AS s${index}`).join(', ')}
       FROM (SELECT ${parts.join(', ')} FROM ${from} WHERE ${value} IS NOT NULL)`);
        return Object.values(rows[0] ?? {}).map((sum) => Number(sum) / unit / n);
    };
    const centres = await means(ranges.map((_, index) => `x${index}`));
    const squares = await means(centres.map((centre, index) => {
        const distance = `(x${index} - ${profile_moments_double(centre)})`;
        return `${distance} * ${distance}`;
    }));
    return scales.map((scale, index) => {
        const deviation = Math.sqrt(squares[index] ?? Number.NaN);
        return { mean: (centres[index] ?? Number.NaN) / scale, std: deviation / scale };
    });
}
/** A power of 2 that brings all of the range within −1 and 1. */
function profile_moments_scaleOf([low, high]) {
    const size = Math.max(Math.abs(low), Math.abs(high));
    return size === 0 ? 1 : 2 ** Math.min(1000, -Math.floor(Math.log2(size)) - 1);
}
function profile_moments_double(value) {
    return `CAST('${value}' AS DOUBLE)`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/profile-numbers.js






/** Up to so few different values each is a bin. */
const mostValueBins = 20;
/** Order statistics are found by counting each value's rows in order, which is one sort for all of them. */
async function profileNumbers(connection, source) {
    const { names, ordered, from } = source;
    const { value, nan, infinite, unit } = ordered;
    const missing = nan === 'false' ? '' : ` AND (${nan}) IS NOT TRUE`;
    const { rows } = await (0,duckdb_statement/* ask */.kA)(connection, `SELECT ${count('*', [`${names.given} IS NULL${missing}`])} AS nulls, ${count('*', [nan])} AS nans,
       ${count('*', [infinite])} AS infinities, count(${value}) AS n FROM ${from}`);
    const [found] = rows;
    const n = (0,duckdb_rows/* integer */.nd)(found?.n);
    const { steps, complete } = await stepsOf(connection, source, n);
    const grid = complete ? steps : steps.filter((step) => isGridStep(step, n));
    return {
        kind: 'numeric',
        ...(unit && { unit }),
        nulls: (0,duckdb_rows/* integer */.nd)(found?.nulls),
        nans: (0,duckdb_rows/* integer */.nd)(found?.nans),
        infinities: (0,duckdb_rows/* integer */.nd)(found?.infinities),
        ...(await summaryOf(connection, source, { steps, complete, n })),
        ...binsOf(steps, { n, valued: complete && grid.length <= mostValueBins }),
        grid: grid.map(({ x }) => x),
        below: grid.map(({ below }) => below),
        atMost: grid.map(({ atMost }) => atMost),
    };
}
/** All values where they are few, else those that hold one of the ranks that are looked for. */
async function stepsOf(connection, { ordered, from }, n) {
    if (n === 0)
        return { steps: [], complete: true };
    const ranks = decileRanks(n).map((rank) => `below < ${rank} AND at_most >= ${rank}`);
    const { rows } = await (0,duckdb_statement/* ask */.kA)(connection, `WITH counted AS (SELECT ${ordered.value} AS x, count(*) AS c FROM ${from}
       WHERE ${ordered.value} IS NOT NULL GROUP BY x),
     stepped AS (SELECT x, c, sum(c) OVER (ORDER BY x ROWS UNBOUNDED PRECEDING)::BIGINT AS at_most
       FROM counted),
     ranked AS (SELECT x, at_most - c AS below, at_most, (SELECT count(*) FROM counted) AS points
       FROM stepped)
     SELECT x, below, at_most, points FROM ranked WHERE points <= ${profile/* gridParts */.zF} OR below = 0
       OR at_most * ${profile/* gridParts */.zF} // ${n} > below * ${profile/* gridParts */.zF} // ${n} OR (${ranks.join(') OR (')})
     ORDER BY x`);
    const steps = rows.map(({ x, below, at_most }) => {
        // −0 and 0 are one value, which has one spelling.
        return { x: Number(x) + 0, below: (0,duckdb_rows/* integer */.nd)(below), atMost: (0,duckdb_rows/* integer */.nd)(at_most) };
    });
    return { steps, complete: (0,duckdb_rows/* integer */.nd)(rows[0]?.points) <= profile/* gridParts */.zF };
}
/** The value holds the rank ⌈kn/1000⌉ of some k, or it is the smallest. */
function isGridStep({ below, atMost }, n) {
    const passed = (rank) => Math.floor((rank * profile/* gridParts */.zF) / n);
    return below === 0 || passed(atMost) > passed(below);
}
/** Ranks, from 1, of both neighbours of each decile. */
function decileRanks(n) {
    return profile/* deciles */.Mg.flatMap((level) => {
        const { index } = (0,quantile/* rankOf */.IQ)(level, n);
        return [index + 1, Math.min(index + 2, n)];
    });
}
function atRank(steps, rank) {
    return steps.find(({ atMost }) => atMost >= rank)?.x ?? Number.NaN;
}
/** Of all values, and of those clamped to the 0.5 % and 99.5 % order statistics. */
async function summaryOf(connection, { ordered, from }, { steps, complete, n }) {
    const [low, high] = [steps[0]?.x, steps.at(-1)?.x];
    if (low === undefined || high === undefined)
        return { mean: null, std: null, clamp: null };
    const first = atRank(steps, Math.ceil((5 * n) / 1000));
    const last = atRank(steps, Math.ceil((995 * n) / 1000));
    const ranges = [
        [low, high],
        [first, last],
    ];
    const [all, clamped] = complete
        ? ranges.map((range) => momentsIn(steps, range))
        : await momentsOf(connection, { value: ordered.value, from, n }, ranges);
    if (!all || !clamped)
        throw new Error('Nobody told the deviation.');
    return { mean: all.mean, std: all.std, clamp: [first, last, clamped.std] };
}
/** Mean and deviation of few different values, in their order. */
function momentsIn(steps, [low, high]) {
    let [n, sum, square] = [0, 0, 0];
    // Sums of the largest doubles are no doubles.
    const scale = profile_moments_scaleOf([low, high]);
    const weighted = steps.map(({ x, below, atMost }) => {
        return { x: Math.min(Math.max(x, low), high) * scale, rows: atMost - below };
    });
    for (const { x, rows } of weighted) {
        n += rows;
        sum += x * rows;
    }
    for (const { x, rows } of weighted)
        square += rows * (x - sum / n) ** 2;
    return { mean: sum / n / scale, std: Math.sqrt(square / n) / scale };
}
/** Between the deciles of type 7, equal ones merged. */
function binsOf(steps, { n, valued }) {
    if (valued)
        return { edges: [], counts: steps.map(({ below, atMost }) => atMost - below) };
    const edges = profile/* deciles */.Mg.map((level) => {
        const { index, fraction } = (0,quantile/* rankOf */.IQ)(level, n);
        return (0,quantile/* interpolated */.cd)(atRank(steps, index + 1), atRank(steps, Math.min(index + 2, n)), fraction);
    });
    const merged = [...new Set(edges)];
    const upTo = [...merged.map((edge) => steps.findLast(({ x }) => x <= edge)?.atMost ?? 0), n];
    return { edges: merged, counts: upTo.map((rows, index) => rows - (upTo[index - 1] ?? 0)) };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/profile.js











/** What is kept of a data set's columns, each by name; all of it exact. */
async function profileColumns(connection, table, names) {
    const columns = names.map((name) => count_bound(name, table.columns));
    const from = await rowsOf(connection, table, columns);
    const profiles = new Map();
    for (const names of columns) {
        profiles.set(names.column.name, await profileColumn(connection, names, from(names)));
    }
    return profiles;
}
/** Where to read a column. Text is parsed once, into a table; a typed format is read column by column. */
async function rowsOf(connection, table, columns) {
    const { loaded, source, view, scanned } = table;
    const written = loaded.shape.format === 'csv' || loaded.shape.format === 'jsonl';
    if (!written)
        return (column) => (source.filter === null ? `(${typedRows(table.loaded, [column])})` : view);
    const fields = columns.flatMap(profile_fieldsOf);
    const whole = fields.length > 0 ? (0,duckdb_sql/* list */.p_)(fields) : 'NULL AS nothing';
    await connection.run(`CREATE OR REPLACE TEMP TABLE profiled AS SELECT ${whole} FROM ${scanned}`);
    return () => 'profiled';
}
/** The value; of what is written no more than whether it is missing, and how a number that is none is spelt. */
function profile_fieldsOf(bound) {
    const { raw, given, value } = bound;
    const present = `CASE WHEN ${given} IS NOT NULL THEN true END AS ${given}`;
    return [present, value, ...(isFloating(bound) ? [raw] : [])];
}
async function profileColumn(connection, names, from) {
    const ordered = (0,drift_compared/* isOpaque */.qp)(names.column) ? undefined : orderedValue(names);
    if (ordered)
        return profileNumbers(connection, { names, ordered, from });
    const nulls = await (0,duckdb_statement/* ask */.kA)(connection, `SELECT ${count('*', [`${names.given} IS NULL`])} AS nulls FROM ${from}`);
    const missing = (0,duckdb_rows/* integer */.nd)(nulls.rows[0]?.nulls);
    const text = (0,drift_compared/* isOpaque */.qp)(names.column) ? undefined : category(names);
    if (text === undefined)
        return { kind: 'opaque', nulls: missing };
    return { nulls: missing, ...(await profileCategories(connection, text, from)) };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/rows-read.js




function rowsReader(connection, table) {
    const { files } = table.loaded;
    const known = files.flatMap(({ rows }) => rows ?? []);
    // Over several files the counts would have to be told apart by file.
    const alone = table.kept === null && files.length === 1 && known.length === 0;
    const all = { kind: 'row-count' };
    let read;
    return {
        asked: alone ? [all] : [],
        read(answers) {
            const answer = answers.get(all);
            const counted = answer?.kind === 'counts' ? [answer.checked] : known;
            const complete = table.kept === null && counted.length === files.length;
            read ??= complete ? keptAll(table, counted) : rows_read_filtered(connection, table);
            return read;
        },
    };
}
async function keptAll({ loaded }, counted) {
    return { ...(await loaded.rowsRead(counted)), filteredOut: 0 };
}
async function rows_read_filtered(connection, table) {
    const counted = await countRows(connection, table).catch((error) => {
        if (table.kept === null)
            throw error;
        throw unusableFilter(table.source, `The engine says: ${(0,reason/* reasonOf */.A)(error, isSensitive(table))}`);
    });
    const read = await table.loaded.rowsRead(counted.map(({ all }) => all));
    const rows = counted.reduce((sum, { kept }) => sum + kept, 0);
    return { ...read, rows, filteredOut: read.rows - rows };
}
/** By file: all rows, and those that the filter keeps. */
async function countRows(connection, { loaded, everyScanned, kept }) {
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT file, count(*) AS "all", count(*) FILTER (WHERE ${kept ?? 'true'}) AS kept
     FROM ${everyScanned} GROUP BY file`);
    return loaded.files.map((_, index) => {
        const row = found.find(({ file }) => (0,duckdb_rows/* integer */.nd)(file) === index);
        return { all: (0,duckdb_rows/* integer */.nd)(row?.all), kept: (0,duckdb_rows/* integer */.nd)(row?.kept) };
    });
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/save-failures.js






/** Where the rows are written before the file has its name, so that nobody finds half a file. */
function unfinished(path) {
    return (0,external_node_path_.resolve)(`${path}.partial`);
}
/** Writes every row that fails one of these checks, by their ids, as one Parquet file; none where none fails. */
async function saveFailures(connection, failed, { table, path }) {
    const places = await collect(connection, failed, table);
    const [counted] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT count(*) AS n FROM ${places}`);
    const rows = (0,duckdb_rows/* integer */.nd)(counted?.n);
    if (rows === 0)
        return 0;
    await addLines(connection, places, table);
    const target = unfinished(path);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await connection.run(`COPY (${savedRows(places, table)}) TO ${(0,duckdb_sql/* text */.Qq)(target)} (FORMAT parquet, USE_TMP_FILE false)`);
    await (0,promises_.rename)(target, (0,external_node_path_.resolve)(path));
    return rows;
}
/** The places of all failing rows, in the order of the checks and the files. */
async function collect(connection, failed, table) {
    const places = 'contender.failures';
    await connection.run(`CREATE OR REPLACE TABLE ${places} (nth INTEGER, "check" VARCHAR, file INTEGER, "row" BIGINT, item VARCHAR, line BIGINT)`);
    for (const [nth, [id, measurement]] of [...failed].entries()) {
        const failing = rowsThatFail(measurement, table);
        if (!failing)
            continue;
        const { from, where, qualify, order } = failing;
        const item = order.endsWith('item') ? "array_to_string(item, '.')" : 'NULL';
        await connection.run(`INSERT INTO ${places} SELECT ${nth}, ${(0,duckdb_sql/* text */.Qq)(id)}, file, "row", ${item}, NULL
       FROM ${from} WHERE ${where}${qualify === null ? '' : ` QUALIFY ${qualify}`}`);
    }
    return places;
}
/** Beyond this many rows of a file the lines are not told; the rows' numbers are. */
const mostLines = 1_000_000;
async function addLines(connection, places, { loaded }) {
    for (const [index, file] of loaded.files.entries()) {
        const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT DISTINCT "row" FROM ${places} WHERE file = ${index} ORDER BY 1 LIMIT ${mostLines}`);
        const rows = found.map(({ row }) => (0,duckdb_rows/* integer */.nd)(row));
        const place = await file.locate(rows);
        const lines = rows.flatMap((row) => {
            const { line } = place(row);
            return line === undefined ? [] : [`(${row}, ${line})`];
        });
        for (let first = 0; first < lines.length; first += 10_000) {
            await connection.run(`UPDATE ${places} SET line = found.line FROM (VALUES ${(0,duckdb_sql/* list */.p_)(lines.slice(first, first + 10_000))}) AS found(r, line)
         WHERE file = ${index} AND "row" = found.r`);
        }
    }
}
/** The columns of the data as they are stored, after where each row stands and which check it fails. */
function savedRows(places, { loaded, columns, view }) {
    const whole = [...columns.values()].filter((bound) => {
        return bound.view === undefined && bound.column.path.length === 0;
    });
    const taken = new Set(['check', 'file', 'line', 'row', 'item']);
    const fields = whole.map((bound) => {
        return `${savedValue(bound)} AS ${(0,duckdb_sql/* identifier */.Cv)(freeName(bound.column.name, taken))}`;
    });
    const paths = (0,duckdb_sql/* list */.p_)(loaded.files.map(({ path }) => (0,duckdb_sql/* text */.Qq)(path)));
    return `SELECT f."check", ([${paths}])[f.file + 1] AS file, f.line, f."row", f.item${fields.map((one) => `, ${one}`).join('')}
    FROM ${places} AS f JOIN ${view} AS v ON f.file = v.file AND f."row" = v."row"
    ORDER BY f.nth, f.file, f."row", f.item`;
}
function savedValue({ column, stored, raw, written }) {
    if (column.sensitive)
        return `CASE WHEN v.${stored} IS NOT NULL THEN ${(0,duckdb_sql/* text */.Qq)(examples_hidden)} END`;
    return `v.${written ? raw : stored}`;
}
/** SQL does not tell names by case, and each stands once. */
function freeName(name, taken) {
    let free = name || '_';
    while (taken.has(free.toLowerCase()))
        free = `${free}_`;
    taken.add(free.toLowerCase());
    return free;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/splits/common-type.js
const integral = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$/;
const common_type_decimal = /^DECIMAL\(\d+,\s*(\d+)\)$/;
const nested = /(\[\d*\]|\))$/;
const exact = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(.*\))$/;
const common_type_numeric = /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(.*\)|FLOAT|DOUBLE)$/;
const common_type_dated = /^(DATE|TIMESTAMP.*)$/;
const clocked = /^TIME($|_| WITH)/;
const atomic = /^(BOOLEAN|U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(.*\)|FLOAT|DOUBLE|DATE|TIME.*)$/;
/**
 * The narrowest type that holds the values of both columns: exact for whole numbers and decimals, single
 * precision if one side has no more, an instant for dates and times, else the text.
 */
function commonType(one, other) {
    const type = shared(common_type_typeOf(one, other), common_type_typeOf(other, one));
    return {
        type,
        ordered: atomic.test(type) && type !== 'BOOLEAN',
        as: (value, from) => (type === 'VARCHAR' ? asText(value, from) : cast(value, type, from)),
    };
}
/** Without a promise a value has the type of its file, and a text the type of the other file. */
function common_type_typeOf({ logicalType, inFile, inView }, other) {
    if (logicalType !== null)
        return inView;
    if (atomic.test(inFile))
        return inFile;
    return other.logicalType === null && atomic.test(other.inFile) ? other.inFile : inView;
}
function shared(one, other) {
    if (one === other)
        return one;
    const both = (pattern) => pattern.test(one) && pattern.test(other);
    if (both(integral))
        return 'HUGEINT';
    if (both(exact)) {
        return sharedDecimal(one, other);
    }
    if (both(common_type_numeric)) {
        return one === 'FLOAT' || other === 'FLOAT' ? 'FLOAT' : 'DOUBLE';
    }
    if (both(common_type_dated))
        return 'TIMESTAMP WITH TIME ZONE';
    return both(clocked) ? 'TIME' : 'VARCHAR';
}
/** An integer of any width gives up what lies beyond 38 digits: so long a value is none here. */
function sharedDecimal(one, other) {
    const scaleOf = (type) => Number(common_type_decimal.exec(type)?.[1] ?? 0);
    return `DECIMAL(38,${Math.max(scaleOf(one), scaleOf(other))})`;
}
/** Lists and objects as JSON without blanks, whatever their files hold. */
function asText(value, { logicalType, inView }) {
    if (nested.test(inView))
        return `CAST(to_json(${value}) AS VARCHAR)`;
    if (inView !== 'VARCHAR')
        return `CAST(${value} AS VARCHAR)`;
    return logicalType === 'array' || logicalType === 'object'
        ? `CAST(json(${value}) AS VARCHAR)`
        : value;
}
function cast(value, type, { inView }) {
    return inView === type ? value : `TRY_CAST(${value} AS ${type})`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/splits/compared.js



async function pairOf(connection, tables) {
    const types = {
        train: await viewTypes(connection, tables.train),
        test: await viewTypes(connection, tables.test),
    };
    return {
        ...tables,
        column(name) {
            const train = storedColumn(name, tables.train, types.train);
            const test = storedColumn(name, tables.test, types.test);
            return { train: compared_compared(train, test), test: compared_compared(test, train) };
        },
        ofTrain(name) {
            const train = storedColumn(name, tables.train, types.train);
            return compared_compared(train, train);
        },
    };
}
function compared_compared(own, other) {
    const { bound } = own;
    const common = commonType(own, other);
    const value = common.as(bound.value, own);
    const plain = common.ordered ? 'ordered' : 'other';
    return {
        bound,
        value,
        odd: hasItsType(own, common)
            ? null
            : `CASE WHEN ${value} IS NULL THEN CAST(${bound.given} AS VARCHAR) END`,
        kind: common.type === 'VARCHAR' ? 'text' : plain,
        sensitive: bound.column.sensitive || other.bound.column.sensitive,
    };
}
/** Whether a value is compared as the file has it: then there is none to look for that is of another type. */
function hasItsType({ bound, logicalType, inFile, inView }, { type }) {
    const asStored = !bound.written && bound.note === undefined && inFile === inView;
    const finite = logicalType === null || bound.column.allowNonFinite || !isFloating(bound);
    return asStored && finite && type === inView;
}
function storedColumn(name, table, types) {
    const bound = table.columns.get(name);
    if (!bound)
        throw new Error(`The data has no column "${name}".`);
    const inFile = table.loaded.shape.columns.find((column) => column.name === name)?.type ?? '';
    const { logicalType } = bound.column;
    return { bound, logicalType, inFile, inView: types.get(bound.value) ?? 'VARCHAR' };
}
async function viewTypes(connection, { view }) {
    const described = await (0,duckdb_rows/* rowsOf */.RO)(connection, `DESCRIBE ${view}`);
    return new Map(described.map((row) => [(0,duckdb_rows/* textOf */.b6)(row.column_name) ?? '', (0,duckdb_rows/* textOf */.b6)(row.column_type) ?? '']));
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/splits/counts.js


/** Counts in one scan the rows that can be compared, and finds the last train or the first test time. */
async function countSide(connection, side, { measurements, pair }) {
    const fields = measurements.flatMap((measurement) => counts_fieldsOf(measurement, side, pair));
    const named = (0,duckdb_sql/* list */.p_)(fields.map((field, index) => `${field} AS a${index}`));
    const [row] = named ? await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT ${named} FROM ${pair[side].view}`) : [];
    return { of: (measurement) => read(row, measurements.indexOf(measurement) * fieldsEach) };
}
const fieldsEach = 4;
function read(row, from) {
    const value = (index) => row?.[`a${from + index}`];
    const extreme = value(3);
    return {
        complete: (0,duckdb_rows/* integer */.nd)(value(0)),
        missing: (0,duckdb_rows/* integer */.nd)(value(1)),
        illTyped: (0,duckdb_rows/* integer */.nd)(value(2)),
        extreme: extreme === null || extreme === undefined ? null : (0,duckdb_rows/* integer */.nd)(extreme),
    };
}
function counts_fieldsOf(measurement, side, pair) {
    const rows = (condition) => `count(*) FILTER (WHERE ${condition})`;
    const columns = comparedOf(measurement, pair).map((column) => column[side]);
    const any = (conditions) => {
        return conditions.length > 0 ? `(${conditions.join(' OR ')})` : 'false';
    };
    const [first] = columns;
    if (!first)
        return ['count(*)', '0', '0', 'NULL'];
    const missing = any(columns.map(({ bound }) => `${bound.given} IS NULL`));
    const odd = any(columns
        .filter((column) => column.odd !== null)
        .map(({ bound, value }) => `${bound.given} IS NOT NULL AND ${value} IS NULL`));
    // In a whole row a missing value is a value like others.
    if (measurement.kind === 'duplicate-rows')
        return ['count(*)', '0', rows(odd), 'NULL'];
    const extreme = `epoch_us(${instantOf(`${side === 'train' ? 'max' : 'min'}(${first.value})`)})`;
    return [
        rows(`NOT ${missing} AND NOT ${odd}`),
        rows(missing),
        rows(`NOT ${missing} AND ${odd}`),
        measurement.kind === 'time' ? extreme : 'NULL',
    ];
}
function comparedOf(measurement, pair) {
    switch (measurement.kind) {
        case 'overlap':
        case 'duplicate-rows':
            return measurement.columns.map((name) => pair.column(name));
        case 'groups':
        case 'time':
            return [pair.column(measurement.column)];
        case 'joint-counts':
            return [];
    }
}
/** The instant of a date, at midnight UTC, or of a time; some are endless and have no number of seconds. */
function instantOf(value) {
    return `CAST(${value} AS TIMESTAMP WITH TIME ZONE)`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/splits/match.js


/** Undefined: the measurement does not look for equal values. */
function matchOf(measurement, pair) {
    switch (measurement.kind) {
        case 'overlap':
            return matchValues(measurement.columns, pair);
        case 'groups':
            return matchValues([measurement.column], pair);
        case 'duplicate-rows':
            return matchRows(measurement.columns, measurement.normalized, pair);
        default:
            return undefined;
    }
}
function matchValues(names, pair) {
    const columns = names.map((name) => pair.column(name));
    return {
        train: columns.map(({ train }) => train.value),
        test: columns.map(({ test }) => test.value),
        shown: columns.map(({ test }) => test),
        wholeRow: false,
    };
}
function matchRows(names, inAnyForm, pair) {
    const columns = names.map((name) => pair.column(name));
    const parts = (column, side) => {
        const { value, odd, kind } = column[side];
        const both = column.train.odd ?? column.test.odd;
        const texts = both === null ? [value] : [value, odd ?? 'CAST(NULL AS VARCHAR)'];
        return kind === 'text' && inAnyForm ? texts.map(anyForm) : texts;
    };
    return {
        train: columns.flatMap((column) => parts(column, 'train')),
        test: columns.flatMap((column) => parts(column, 'test')),
        shown: columns.map(({ test }) => test),
        wholeRow: true,
    };
}
/** Copies that somebody typed, or that passed through another program, differ in no more than this. */
function anyForm(value) {
    return `trim(${normalized(value, ['nfc', 'lower', 'spaces'])})`;
}
/**
 * The test rows with `file` and `"row"` of which the train table has the like; of whole rows `hashes` is
 * the table of the hashes that both sides have.
 */
function matchingRows(match, { train, test }, hashes) {
    const tested = rowsOfSide(match, { side: 'test', view: test.view, hashes });
    const trained = rowsOfSide(match, { side: 'train', view: train.view, hashes });
    return `SELECT file, "row" FROM (${tested}) AS tested
    SEMI JOIN (${trained}) AS trained ON ${sameValues(match)}`;
}
/** The rows of a table that may have their like, with their parts as `k0`, `k1`, … and their hash as `h`. */
function rowsOfSide(match, { side, view, hashes }) {
    const parts = match[side];
    const fields = (0,duckdb_sql/* list */.p_)(['file', '"row"', ...named(parts)]);
    if (!match.wholeRow) {
        return `SELECT ${fields} FROM ${view} WHERE ${parts.map((part) => `${part} IS NOT NULL`).join(' AND ')}`;
    }
    // Only of rows whose hash is on both sides more than the hash is worth computing.
    const hashed = `(SELECT *, ${hashOf(parts)} AS h FROM ${view})`;
    const wanted = hashes ? ` SEMI JOIN ${hashes} USING (h)` : '';
    return `SELECT ${fields}, h FROM ${hashed}${wanted}`;
}
/** The hashes that rows of both tables have; rows with others are in one of them alone. */
function sharedHashes(match, { train, test }) {
    return `SELECT DISTINCT h FROM (SELECT ${hashOf(match.test)} AS h FROM ${test.view})
    SEMI JOIN (SELECT ${hashOf(match.train)} AS h FROM ${train.view}) USING (h)`;
}
/** Joins rows of which both sides name their parts `k0`, `k1`, …. */
function sameValues(match) {
    const equals = match.wholeRow ? 'IS NOT DISTINCT FROM' : '=';
    const parts = match.test.map((_, index) => `tested.k${index} ${equals} trained.k${index}`);
    return [...(match.wholeRow ? ['tested.h = trained.h'] : []), ...parts].join(' AND ');
}
function named(parts) {
    return parts.map((part, index) => `${part} AS k${index}`);
}
function hashOf(parts) {
    return `hash(${(0,duckdb_sql/* list */.p_)(parts)})`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/splits/joint.js


/** Beyond so many values a column is binned: an ordered one in tenths, others by their most frequent. */
const mostValues = 100;
const tenths = 10;
/** A bin of fewer rows says nothing about others. */
const joint_fewestRows = 2;
/** The labels of the train set by the bins of a column; the first scan makes the bins, the second counts. */
async function measureJoint({ connection, pair }, { column, label }) {
    const view = await trainValues(connection, pair.train);
    const feature = pair.ofTrain(column);
    const rows = labelled(feature, labelOf(pair.ofTrain(label.column), label.kind), view);
    await connection.run(`CREATE OR REPLACE TEMP TABLE value_counts AS SELECT v, count(*) AS n FROM ${rows} GROUP BY v`);
    const inTenths = feature.kind === 'ordered' && (await takesTenths(connection));
    const binned = inTenths ? byTenths(rows) : byValue(rows);
    const sql = label.kind === 'class' ? classesOf(binned) : quantitiesOf(binned);
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, sql);
    await connection.run('DROP TABLE value_counts');
    return { ...readJoint(found), sql };
}
/** Too many values for a bin each, or too few rows of each, although there are enough for tenths. */
async function takesTenths(connection) {
    const [found] = await (0,duckdb_rows/* rowsOf */.RO)(connection, 'SELECT count(v) AS of_values, sum(n) FILTER (WHERE v IS NOT NULL) AS of_rows FROM value_counts');
    const values = (0,duckdb_rows/* integer */.nd)(found?.of_values);
    const rows = (0,duckdb_rows/* integer */.nd)(found?.of_rows);
    return values > mostValues || (rows < joint_fewestRows * values && rows >= joint_fewestRows * tenths);
}
const typedFormats = new Set(['parquet', 'delta', 'iceberg']);
/** Each column takes two scans, so that the values of a text are read from it only once. */
async function trainValues(connection, { view, columns, loaded }) {
    if (typedFormats.has(loaded.shape.format))
        return view;
    const names = new Set([...columns.values()].map(({ value }) => value));
    await connection.run(`CREATE TEMP TABLE IF NOT EXISTS train_values AS SELECT ${(0,duckdb_sql/* list */.p_)([...names])} FROM ${view}`);
    return 'train_values';
}
/** A quantity of which squares are finite, or the text that names a class. */
function labelOf({ value }, kind) {
    const quantity = `TRY_CAST(${value} AS DOUBLE)`;
    return kind === 'class'
        ? `CAST(${value} AS VARCHAR)`
        : `CASE WHEN isfinite(${quantity}) AND abs(${quantity}) < 1e150 THEN ${quantity} END`;
}
function labelled({ value }, label, view) {
    return `(SELECT * FROM (SELECT ${value} AS v, ${label} AS y FROM ${view}) WHERE y IS NOT NULL)`;
}
/** Bin −1 has the missing values, bin 0 what is rare: a value of one row says nothing about another. */
function byValue(rows) {
    return `SELECT CASE WHEN v IS NULL THEN -1 ELSE coalesce(bin, 0) END AS bin, y FROM ${rows}
    LEFT JOIN (SELECT v, row_number() OVER (ORDER BY n DESC, v) AS bin FROM value_counts
      WHERE v IS NOT NULL AND n >= ${joint_fewestRows} ORDER BY n DESC, v LIMIT ${mostValues}) USING (v)`;
}
/** A value lies in the tenth of the rows in which its first row lies, so that equal ones are together. */
function byTenths(rows) {
    const tenth = `SELECT v, ${tenths} * (sum(n) OVER (ORDER BY v) - n) // sum(n) OVER () AS tenth
    FROM value_counts WHERE v IS NOT NULL`;
    const inner = Array.from({ length: tenths - 1 }, (_, index) => index);
    const ends = inner.map((index) => `max(v) FILTER (WHERE tenth = ${index}) AS e${index}`);
    const cases = inner.map((index) => `WHEN v <= e${index} THEN ${index + 1}`);
    return `SELECT CASE WHEN v IS NULL THEN -1 ${cases.join(' ')} ELSE ${tenths} END AS bin, y
    FROM ${rows}, (SELECT ${(0,duckdb_sql/* list */.p_)(ends)} FROM (${tenth}))`;
}
function classesOf(binned) {
    return `WITH cells AS MATERIALIZED (SELECT bin, y, count(*) AS n FROM (${binned}) GROUP BY bin, y),
    labels AS (SELECT y, sum(n) AS n FROM cells GROUP BY y)
    SELECT bin, sum(n) AS n, max(n) AS most, NULL AS mean, NULL AS variance,
      (SELECT count(*) FROM labels) AS labels, (SELECT max(n) FROM labels) AS frequent
    FROM cells GROUP BY bin ORDER BY bin`;
}
function quantitiesOf(binned) {
    return `SELECT bin, count(*) AS n, 0 AS most, favg(y) AS mean, var_pop(y) AS variance,
      CASE WHEN min(min(y)) OVER () < max(max(y)) OVER () THEN 2 ELSE 1 END AS labels, 0 AS frequent
    FROM (${binned}) GROUP BY bin ORDER BY bin`;
}
function readJoint(found) {
    const bins = found.map((row) => ({
        rows: (0,duckdb_rows/* integer */.nd)(row.n),
        most: (0,duckdb_rows/* integer */.nd)(row.most),
        mean: joint_numberOf(row.mean),
        variance: joint_numberOf(row.variance),
    }));
    const [first] = found;
    return {
        kind: 'joint-counts',
        bins,
        labels: Math.min(2, (0,duckdb_rows/* integer */.nd)(first?.labels)),
        mostFrequent: (0,duckdb_rows/* integer */.nd)(first?.frequent),
    };
}
function joint_numberOf(value) {
    return value === null || value === undefined ? null : Number(value);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/splits/measure.js




/** Measures all of it; if one of them cannot be counted, each is by itself, so that only it errs. */
async function measureSplit(between, measurements) {
    const answers = new Map();
    try {
        const counts = await countSides(between, measurements);
        for (const measurement of measurements) {
            answers.set(measurement, await measureOne(between, measurement, counts));
        }
    }
    catch (error) {
        const [only, another] = measurements;
        if (only && !another)
            return answers.set(only, measure_failed(error));
        for (const measurement of measurements) {
            for (const answer of await measureSplit(between, [measurement]))
                answers.set(...answer);
        }
    }
    return answers;
}
function measure_failed(error) {
    return { kind: 'error', message: (0,duckdb_rows/* engineMessage */.g4)(error), sql: '' };
}
async function countSides({ connection, pair }, measurements) {
    const counted = measurements.filter(({ kind }) => kind !== 'joint-counts');
    return {
        train: await countSide(connection, 'train', { measurements: counted, pair }),
        test: await countSide(connection, 'test', { measurements: counted, pair }),
    };
}
async function measureOne(between, measurement, counts) {
    const start = performance.now();
    const took = () => ({ ms: performance.now() - start });
    try {
        if (measurement.kind === 'joint-counts') {
            return { ...(await measureJoint(between, measurement)), ...took() };
        }
        const rows = rowsCounted(measurement, counts);
        if (measurement.kind === 'time') {
            return { ...rows, ...(await tooEarly(between, measurement, counts)), ...took() };
        }
        return { ...rows, ...(await matching(between, measurement)), ...took() };
    }
    catch (error) {
        return { ...measure_failed(error), ...took() };
    }
}
function rowsCounted(measurement, counts) {
    const train = counts.train.of(measurement);
    const test = counts.test.of(measurement);
    return {
        kind: 'test-rows',
        checked: test.complete,
        failing: 0,
        missing: { train: train.missing, test: test.missing },
        illTyped: { train: train.illTyped, test: test.illTyped },
        against: train.complete,
    };
}
/** The database compares the instants, to the microsecond; what a contract hides never leaves it. */
async function tooEarly({ connection, pair }, measurement, counts) {
    const { train, test } = pair.column(measurement.column);
    const last = `SELECT ${instantOf(`max(${train.value})`)} AS last FROM ${pair.train.view}`;
    const sql = `SELECT count(*) AS n FROM ${pair.test.view}, (${last})
    WHERE ${tooEarlyRows(test, measurement.gapMicros)}`;
    const [row] = await (0,duckdb_rows/* rowsOf */.RO)(connection, sql);
    const ends = {
        lastTrain: counts.train.of(measurement).extreme,
        firstTest: counts.test.of(measurement).extreme,
    };
    return { failing: (0,duckdb_rows/* integer */.nd)(row?.n), sql, ...(!test.sensitive && ends) };
}
/** Not after `last`, which is the last train time, or less than the gap after it. */
function tooEarlyRows(test, gapMicros) {
    const time = instantOf(test.value);
    return `(${time} <= last OR ${time} < last + to_microseconds(${gapMicros}))`;
}
/** Keeps the addresses of the rows, so that examples need not look for them again. */
async function matching(between, measurement) {
    const { connection, pair, found } = between;
    const match = matchOf(measurement, pair);
    if (!match)
        throw new Error(`Nothing matches ${measurement.kind}.`);
    const table = `found${found.size}`;
    const hashes = `hashes${found.size}`;
    const rows = matchingRows(match, pair, hashes);
    const sql = match.wholeRow ? `WITH ${hashes} AS (${sharedHashes(match, pair)}) ${rows}` : rows;
    found.set(measurement, table);
    if (match.wholeRow && (await fill(connection, hashes, sharedHashes(match, pair))) === 0) {
        return { failing: 0, sql };
    }
    const failing = await fill(connection, table, rows);
    return measurement.kind === 'groups'
        ? { failing, shared: failing > 0 ? await sharedValues(between, measurement) : 0, sql }
        : { failing, sql };
}
/** Keeps the rows of a query and tells how many there are. */
async function fill(connection, table, query) {
    await connection.run(`CREATE TEMP TABLE ${table} AS ${query}`);
    const [row] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT count(*) AS n FROM ${table}`);
    return (0,duckdb_rows/* integer */.nd)(row?.n);
}
async function sharedValues({ connection, pair, found }, measurement) {
    const { value } = pair.column(measurement.column).test;
    const [row] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT count(DISTINCT ${value}) AS n FROM ${pair.test.view}
     SEMI JOIN ${found.get(measurement)} USING (file, "row")`);
    return (0,duckdb_rows/* integer */.nd)(row?.n);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/splits/examples.js






/** The first test rows that fail, each with the first train row that forbids it. */
async function splitExamples(between, measurement, limit) {
    const { connection, pair } = between;
    const asked = question(between, measurement, limit);
    if (!asked)
        return [];
    const rows = await (0,duckdb_rows/* rowsOf */.RO)(connection, asked.sql);
    const keys = shownKey(pair);
    const tested = await examples_placesOf(rows.map((row) => [row.file, row.row]), pair.test);
    const trained = await examples_placesOf(rows.map((row) => [row.train_file, row.train_row]), pair.train);
    return rows.map((row, index) => {
        const key = examples_keyOf(row, keys);
        const other = trained[index];
        return {
            file: '',
            ...tested[index],
            ...(key && { key }),
            value: examples_shownValue(row, asked.shown),
            ...(other && { other }),
        };
    });
}
function question(between, measurement, limit) {
    const { pair, found } = between;
    if (measurement.kind === 'time')
        return earliest(between, measurement, limit);
    const match = matchOf(measurement, pair);
    const table = found.get(measurement);
    if (!match || !table)
        return undefined;
    return { sql: equals({ match, table, limit }, between), shown: match.shown };
}
function equals({ match, table, limit }, { pair }) {
    const { train, test } = pair;
    const shown = (0,duckdb_sql/* list */.p_)(['file', '"row"', ...textsOf(match.shown, test)]);
    const tested = rowsOfSide(match, { side: 'test', view: 'picked' });
    return `WITH few AS MATERIALIZED (SELECT file, "row" FROM ${table} ORDER BY file, "row" LIMIT ${limit}),
    picked AS MATERIALIZED (SELECT * FROM ${test.view} SEMI JOIN few USING (file, "row")),
    tested AS MATERIALIZED (${tested}),
    trained AS (${rowsOfSide(match, { side: 'train', view: train.view, hashes: 'tested' })}),
    firsts AS (SELECT tested.file, tested."row",
        min({'file': trained.file, 'row': trained."row"}) AS first
      FROM tested JOIN trained ON ${sameValues(match)} GROUP BY ALL)
    SELECT shown.*, first.file AS train_file, first."row" AS train_row
    FROM (SELECT ${shown} FROM picked) AS shown LEFT JOIN firsts USING (file, "row")
    ORDER BY file, "row"`;
}
/** Beside each stands the train row with the last time. */
function earliest({ pair }, { column, gapMicros }, limit) {
    const { train, test } = pair.column(column);
    const last = `SELECT file AS train_file, "row" AS train_row, ${instantOf(train.value)} AS last
    FROM ${pair.train.view} WHERE ${train.value} IS NOT NULL ORDER BY last DESC, file, "row" LIMIT 1`;
    return {
        sql: `SELECT file, "row", ${(0,duckdb_sql/* list */.p_)(textsOf([test], pair.test))}, train_file, train_row
      FROM ${pair.test.view}, (${last}) WHERE ${tooEarlyRows(test, gapMicros)} ORDER BY file, "row" LIMIT ${limit}`,
        shown: [test],
    };
}
/** What is shown of a row, as it is written; a text that means missing is none. */
function textsOf(shown, { source, columns }) {
    const keys = source.key.flatMap((name) => columns.get(name) ?? []);
    const bounds = new Set([...shown.map(({ bound }) => bound), ...keys]);
    return [...bounds].map(({ raw, given }) => {
        const written = `CAST(${raw} AS VARCHAR)`;
        return `CASE WHEN ${given} IS NULL THEN nullif(${written}, '') ELSE ${written} END AS ${raw}`;
    });
}
async function examples_placesOf(addresses, { loaded }) {
    const known = addresses.filter(([file]) => file !== null);
    const finders = await Promise.all(loaded.files.map(async (file, index) => {
        const own = known.filter(([of]) => (0,duckdb_rows/* integer */.nd)(of) === index).map(([, row]) => (0,duckdb_rows/* integer */.nd)(row));
        return own.length > 0 ? file.locate(own) : undefined;
    }));
    return addresses.map(([file, row]) => {
        if (file === null)
            return undefined;
        const path = loaded.files[(0,duckdb_rows/* integer */.nd)(file)]?.path ?? '';
        return { file: path, ...finders[(0,duckdb_rows/* integer */.nd)(file)]?.((0,duckdb_rows/* integer */.nd)(row)) };
    });
}
/** No key is better than one that shows what a contract of either set wants unseen. */
function shownKey({ train, test }) {
    const keys = test.source.key.flatMap((name) => test.columns.get(name) ?? []);
    const secret = ({ column }) => {
        return column.sensitive || train.columns.get(column.name)?.column.sensitive;
    };
    return keys.some(secret) ? [] : keys;
}
function examples_keyOf(row, keys) {
    return keys.map(({ column, raw }) => `${column.name}=${(0,duckdb_rows/* textOf */.b6)(row[raw]) ?? ''}`).join(', ');
}
function examples_shownValue(row, shown) {
    const [only, another] = shown;
    if (only && !another)
        return examples_masked(row, only);
    const parts = shown.map((one) => `${one.bound.column.name}=${examples_masked(row, one) ?? ''}`);
    return shortened(parts.join(', ')) || null;
}
function examples_masked(row, { bound, sensitive }) {
    const value = (0,duckdb_rows/* textOf */.b6)(row[bound.raw]);
    if (value !== null && sensitive)
        return examples_hidden;
    return value === null ? null : shortened(value);
}
function shortened(value) {
    return value.length > 200 ? `${value.slice(0, 200)}…` : value;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/splits/open-split.js





/** Opens both sets in one database, each in a schema of its own, and locks it. */
async function openSplitSet(connection, sources) {
    const tables = {
        train: await openTable(connection, sources.train, 'train'),
        test: await openTable(connection, sources.test, 'test'),
    };
    await (0,connect/* seal */.od)(connection, [...tables.train.loaded.readable, ...tables.test.loaded.readable]);
    const pair = await pairOf(connection, tables);
    const between = { connection, pair, found: new Map() };
    return {
        measure: (measurements) => measureSplit(between, measurements),
        async examples(measurements, limit) {
            const shown = new Map();
            for (const measurement of measurements) {
                shown.set(measurement, await splitExamples(between, measurement, limit));
            }
            return shown;
        },
        close: () => (0,connect/* closeDuckDb */.o5)(connection),
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/index.js











/** DuckDB in this process: nothing to install, nothing to start. */
const duckdb = {
    scheme: 'duckdb',
    summary: 'DuckDB in this process',
    async open(_uri, environment) {
        (0,connect/* startDuckDb */.eI)(environment);
        return {
            open: (source) => connected(environment, (connection) => openDataSet(connection, source)),
            openSplit: (train, test) => {
                return connected(environment, (connection) => openSplitSet(connection, { train, test }));
            },
        };
    },
};
/** A database that is closed again where opening fails. */
async function connected(environment, open) {
    const connection = await (0,connect/* connectDuckDb */.EQ)(environment);
    try {
        return await open(connection);
    }
    catch (error) {
        (0,connect/* closeDuckDb */.o5)(connection);
        throw error;
    }
}
async function openDataSet(connection, source) {
    const table = await openTable(connection, source, 'contender');
    const { loaded } = table;
    await connection.run(`CREATE VIEW ${(0,duckdb_sql/* identifier */.Cv)(source.object)} AS ${objectSelect(table)}`);
    const { saveTo } = source;
    const writable = saveTo === undefined ? [] : [unfinished(saveTo)];
    await (0,connect/* seal */.od)(connection, [...readableOf(table), ...writable]);
    const reader = rowsReader(connection, table);
    const sightings = new Sightings();
    return {
        shape: loaded.shape,
        async measure(measurements) {
            const answers = await measureAll(connection, [...measurements, ...reader.asked], {
                table,
                sightings,
            });
            const rows = await reader.read(answers);
            const sensitive = source.columns.some((column) => column.sensitive);
            return { rows: sensitive ? withoutValues(rows) : rows, answers };
        },
        examples: (measurements, limit) => failingExamples(connection, measurements, { table, limit, sightings }),
        columnProfiles: (columns) => profileColumns(connection, table, columns),
        async saveFailures(failed) {
            if (saveTo === undefined)
                throw new Error('Nothing says where to save failing rows.');
            return saveFailures(connection, failed, { table, path: saveTo });
        },
        close: () => (0,connect/* closeDuckDb */.o5)(connection),
    };
}
/** In a row that cannot be read nothing tells the sensitive values from the others. */
function withoutValues(rows) {
    const faults = rows.unreadable.faults.map(({ message, example }) => {
        return { message, example: { ...example, value: examples_hidden } };
    });
    return { ...rows, unreadable: { ...rows.unreadable, faults } };
}

;// CONCATENATED MODULE: ./.build/backends/engines/index.js

/** Every data engine; a new one is a file and its name here. */
const engines = [duckdb];


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

/***/ 18708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ sqlOf),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Ww: () => (/* binding */ orders),
/* harmony export */   oG: () => (/* binding */ statistics)
/* harmony export */ });
const orders = [
    'increasing',
    'strictlyIncreasing',
    'decreasing',
    'strictlyDecreasing',
];
const statistics = [
    'mean',
    'sum',
    'stdev',
    'min',
    'max',
    'quantile',
    'distinct',
    'distinctRatio',
];
/** The columns that a measurement needs. */
function columnsOf(measurement) {
    if ('columns' in measurement)
        return measurement.columns;
    return 'column' in measurement && measurement.column !== undefined ? [measurement.column] : [];
}
/** The SQL of the contract in a measurement, which may name further columns. */
function sqlOf(measurement) {
    const sql = 'sql' in measurement ? [measurement.sql] : [];
    const filter = 'filter' in measurement ? measurement.filter : undefined;
    return filter === undefined ? sql : [...sql, filter];
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


/***/ })

};
