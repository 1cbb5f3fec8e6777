export const id = 266;
export const ids = [266];
export const modules = {

/***/ 1947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ loadArrow)
});

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/connect.js
var connect = __webpack_require__(3094);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var sql = __webpack_require__(4496);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(3284);
var external_node_zlib_namespaceObject = /*#__PURE__*/__webpack_require__.t(external_node_zlib_, 2);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var rows = __webpack_require__(8539);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/buffers.js

/** A file whose lengths contradict each other, or the bytes that are there. */
class ArrowDamage extends Error {
}
/** The validity of each row; a column without nulls may leave the bits out. */
function validityOf(data) {
    const { nullCount, nullBitmap, length, offset } = data;
    if (nullCount <= 0)
        return () => true;
    if (!nullBitmap || nullBitmap.length * 8 < offset + length) {
        throw new ArrowDamage('the bits that say which values are null are too few');
    }
    return (row) => bitAt(nullBitmap, offset + row);
}
function bitAt(bytes, index) {
    return (((bytes[index >> 3] ?? 0) >> (index & 7)) & 1) === 1;
}
/** The values of a column of fixed width: `width` numbers for each row. */
function valuesOf(data, width) {
    const values = data.values;
    if (!values || values.length < data.length * width) {
        throw new ArrowDamage(`a column of ${data.length} rows has values for fewer`);
    }
    return values;
}
/** Where the value of each row starts and ends in what `size` items hold; never backwards, never beyond. */
function offsetsOf(data, size) {
    const { length } = data;
    const offsets = data.valueOffsets;
    // A column without rows may leave even the first offset out.
    if (length > 0 && (!offsets || offsets.length <= length)) {
        throw new ArrowDamage(`a column of ${length} rows has offsets for fewer`);
    }
    const at = (row) => Number(offsets?.[row] ?? 0);
    let last = at(0);
    if (last < 0)
        throw new ArrowDamage('an offset is negative');
    for (let row = 1; row <= length; row += 1) {
        const next = at(row);
        if (next < last || next > size)
            throw new ArrowDamage('an offset leads beyond the values');
        last = next;
    }
    return (row) => [at(row), at(row + 1)];
}
/** The bytes of texts and blobs. */
function bytesOf(data) {
    return data.values ?? new Uint8Array(0);
}
/** Reads texts; a reader that mends bytes that are no UTF-8 would change what is checked. */
function textsOf(data) {
    const bytes = bytesOf(data);
    const range = offsetsOf(data, bytes.length);
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [first] = data.length > 0 ? range(0) : [0];
    const [, end] = data.length > 0 ? range(data.length - 1) : [0, 0];
    const sound = (0,external_node_buffer_.isUtf8)(buffer.subarray(first, end));
    return (row) => {
        const [from, to] = range(row);
        // Of sound bytes a part is sound if it does not start amid a character.
        const whole = sound && !isAmid(buffer, from) && !isAmid(buffer, to);
        if (!whole && !(0,external_node_buffer_.isUtf8)(buffer.subarray(from, to))) {
            throw new ArrowDamage(`the text in row ${row + 1} of a batch is not UTF-8`);
        }
        return buffer.toString('utf8', from, to);
    };
}
function isAmid(bytes, index) {
    return ((bytes[index] ?? 0) & 0xc0) === 0x80;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/message.js

const kinds = { 1: 'schema', 2: 'dictionary', 3: 'batch' };
/**
 * Reads the outline of a message's metadata, a flatbuffer, and holds every count in it against the bytes
 * that are there: its reader would believe them, and loop for hours. Throws `ArrowDamage`.
 */
function readMessage(metadata) {
    const walk = new Walk(metadata);
    const message = walk.table(walk.offset(0));
    const kind = kinds[walk.byte(message, 1)];
    const header = walk.child(message, 2);
    if (!kind || header === null)
        throw new ArrowDamage('a message is of an unknown kind');
    if (kind === 'schema')
        fieldsOf(walk, header, 1);
    const batch = kind === 'dictionary' ? walk.child(header, 1) : header;
    if (kind !== 'schema' && batch !== null) {
        walk.vector(batch, 1, 16);
        walk.vector(batch, 2, 16);
        walk.vector(batch, 4, 8);
    }
    const bodyLength = walk.long(message, 3);
    if (bodyLength < 0)
        throw new ArrowDamage('a message has a body of negative length');
    return { kind, bodyLength };
}
/** A field's children are its sixth part. */
function fieldsOf(walk, table, part) {
    for (const field of walk.tables(table, part)) {
        walk.vector(field, 6, 4);
        fieldsOf(walk, field, 5);
    }
}
/** Goes through the tables of a flatbuffer; positions are bytes from its start. */
class Walk {
    #view;
    /** A part that is shared many times over would be visited for ever. */
    #visits = 0;
    constructor(bytes) {
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    table(position) {
        this.#visits += 1;
        if (this.#visits > this.#view.byteLength)
            throw new ArrowDamage('metadata repeat themselves');
        this.#reserve(position, 4);
        return position;
    }
    offset(position) {
        this.#reserve(position, 4);
        return position + this.#view.getUint32(position, true);
    }
    byte(table, part) {
        const at = this.#part(table, part);
        if (at === null)
            return 0;
        this.#reserve(at, 1);
        return this.#view.getUint8(at);
    }
    long(table, part) {
        const at = this.#part(table, part);
        if (at === null)
            return 0;
        this.#reserve(at, 8);
        return Number(this.#view.getBigInt64(at, true));
    }
    child(table, part) {
        const at = this.#part(table, part);
        return at === null ? null : this.table(this.offset(at));
    }
    /** The position of the first item and how many there are. */
    vector(table, part, size) {
        const at = this.#part(table, part);
        if (at === null)
            return [0, 0];
        const vector = this.offset(at);
        this.#reserve(vector, 4);
        const count = this.#view.getUint32(vector, true);
        this.#reserve(vector + 4, count * size);
        return [vector + 4, count];
    }
    tables(table, part) {
        const [start, count] = this.vector(table, part, 4);
        return Array.from({ length: count }, (_, index) => this.table(this.offset(start + 4 * index)));
    }
    /** Where a part of a table stands, as the table's own directory says; null where it is left out. */
    #part(table, part) {
        const directory = table - this.#view.getInt32(table, true);
        this.#reserve(directory, 4);
        const entry = 4 + 2 * part;
        if (entry + 2 > this.#view.getUint16(directory, true))
            return null;
        this.#reserve(directory + entry, 2);
        const offset = this.#view.getUint16(directory + entry, true);
        return offset === 0 ? null : table + offset;
    }
    #reserve(position, length) {
        if (position >= 0 && position + length <= this.#view.byteLength)
            return;
        throw new ArrowDamage('metadata point beyond their end');
    }
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/frames.js



const magic = Buffer.from('ARROW1');
/** The magic bytes are padded, so that messages start at a multiple of eight. */
const head = 8;
/** The footer's length and the magic bytes, after the footer. */
const trailer = 4 + magic.length;
/** Tells a file from a stream by its first bytes; a file that does not end as one was cut off. */
async function spanOf(handle) {
    const { size } = await handle.stat();
    const first = await bytesAt(handle, 0, Math.min(size, magic.length));
    if (first.subarray(0, 4).equals(Buffer.from('FEA1'))) {
        throw new ArrowDamage('it is Feather of version 1, which is older than Arrow IPC');
    }
    if (!first.equals(magic))
        return { kind: 'stream', start: 0, end: size };
    if (size < head + trailer)
        throw new ArrowDamage('it is cut off after its first bytes');
    const last = await bytesAt(handle, size - trailer, trailer);
    const end = size - trailer - last.readInt32LE(0);
    if (!last.subarray(4).equals(magic) || end < head || end > size - trailer) {
        throw new ArrowDamage('it starts as an Arrow file, but does not end as one: it was cut off');
    }
    return { kind: 'file', start: head, end };
}
const continuation = 0xffffffff;
/** The messages one by one. Throws where one does not fit, and where the mark of the end is missing. */
async function* framesOf(path, span) {
    const handle = await (0,promises_.open)(path);
    try {
        let at = span.start;
        for (;;) {
            if (at + 8 > span.end)
                throw new ArrowDamage('the mark of its end is missing: it was cut off');
            const prefix = await bytesAt(handle, at, 8);
            if (prefix.readUInt32LE(0) !== continuation) {
                throw new ArrowDamage(at === 0 ? 'it is no Arrow IPC' : 'a message does not start where it should');
            }
            const length = prefix.readInt32LE(4);
            if (length === 0)
                break;
            if (length < 0 || at + 8 + length > span.end)
                throw new ArrowDamage('a message ends beyond it');
            const facts = readMessage(await bytesAt(handle, at + 8, length));
            const whole = 8 + length + facts.bodyLength;
            if (at + whole > span.end)
                throw new ArrowDamage('the body of a message ends beyond it');
            yield { ...facts, bytes: await bytesAt(handle, at, whole) };
            at += whole;
        }
        if (span.kind === 'stream' && at + 8 !== span.end)
            throw new ArrowDamage('it goes on after its end');
    }
    finally {
        await handle.close();
    }
}
async function bytesAt(handle, position, length) {
    const bytes = Buffer.alloc(length);
    let read = 0;
    while (read < length) {
        const { bytesRead } = await handle.read(bytes, read, length - read, position + read);
        if (bytesRead === 0)
            throw new ArrowDamage('it became shorter while it was read');
        read += bytesRead;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/lz4.js
const lz4_magic = 0x184d2204;
/** Past this many bytes a buffer is no data, but an attempt to use up the memory. */
const largestBuffer = 2 ** 30;
/**
 * Decompresses one LZ4 frame (the frame format 1.6, block format of LZ4). Every length is held against the
 * bytes that are there. Checksums are passed over: the lengths of Arrow's buffers are checked by its reader.
 * Throws a RangeError for what is no whole frame.
 */
function decompressLz4(frame) {
    const input = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
    if (input.getUint32(0, true) !== lz4_magic)
        throw new RangeError('no LZ4 frame');
    const flags = input.getUint8(4);
    if (flags >> 6 !== 1 || (flags & 1) !== 0)
        throw new RangeError('an unknown kind of LZ4 frame');
    const hasSize = (flags & 8) !== 0;
    const hasBlockChecksums = (flags & 16) !== 0;
    const size = hasSize ? Number(input.getBigUint64(6, true)) : null;
    const output = new Output(size ?? frame.byteLength * 4);
    let at = hasSize ? 15 : 7;
    for (let word = input.getUint32(at, true); word !== 0; word = input.getUint32(at, true)) {
        const start = at + 4;
        const end = start + (word & 0x7fffffff);
        if (end > frame.byteLength)
            throw new RangeError('an LZ4 block ends beyond its frame');
        const block = frame.subarray(start, end);
        if (word & 0x80000000)
            output.append(block);
        else
            decompressBlock(block, output);
        at = end + (hasBlockChecksums ? 4 : 0);
    }
    const bytes = output.bytes();
    if (size !== null && bytes.length !== size)
        throw new RangeError('an LZ4 frame of another size');
    return bytes;
}
/** A block is a row of sequences: literals, then a match, which repeats what was written before. */
function decompressBlock(block, output) {
    let at = 0;
    /** A length of 15 goes on in the next bytes, until one is not 255. */
    const extended = (nibble) => {
        let length = nibble;
        if (nibble < 15)
            return length;
        for (let byte = 255; byte === 255; at += 1) {
            byte = block[at] ?? beyond();
            length += byte;
        }
        return length;
    };
    while (at < block.length) {
        const token = block[at] ?? beyond();
        at += 1;
        const literals = extended(token >> 4);
        if (at + literals > block.length)
            beyond();
        output.append(block.subarray(at, at + literals));
        at += literals;
        if (at === block.length)
            return;
        const distance = (block[at] ?? beyond()) | ((block[at + 1] ?? beyond()) << 8);
        at += 2;
        output.repeat(distance, extended(token & 15) + 4);
    }
}
function beyond() {
    throw new RangeError('an LZ4 sequence ends beyond its block');
}
/** Bytes that grow, and that repeat themselves. */
class Output {
    #bytes;
    #length = 0;
    constructor(expected) {
        this.#bytes = new Uint8Array(Math.min(expected, 2 ** 20));
    }
    append(bytes) {
        this.#reserve(bytes.length);
        this.#bytes.set(bytes, this.#length);
        this.#length += bytes.length;
    }
    repeat(distance, length) {
        if (distance === 0 || distance > this.#length)
            throw new RangeError('an LZ4 match before the start');
        this.#reserve(length);
        const from = this.#length - distance;
        if (distance >= length)
            this.#bytes.copyWithin(this.#length, from, from + length);
        // Where the match overlaps what it writes, it repeats a pattern, byte by byte.
        else
            for (let index = 0; index < length; index += 1) {
                this.#bytes[this.#length + index] = this.#bytes[from + index] ?? 0;
            }
        this.#length += length;
    }
    bytes() {
        return this.#bytes.subarray(0, this.#length);
    }
    #reserve(more) {
        const needed = this.#length + more;
        if (needed > largestBuffer)
            throw new RangeError('an LZ4 frame of more than a gibibyte');
        if (needed <= this.#bytes.length)
            return;
        const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
        grown.set(this.bytes());
        this.#bytes = grown;
    }
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/batches.js







/**
 * Opens an Arrow IPC file or stream. Its messages are framed here, so that the package that decodes them
 * meets only whole ones: by itself it passes over those that it cannot read.
 */
async function openArrow(path) {
    try {
        const arrow = await __webpack_require__.e(/* import() */ 236).then(__webpack_require__.bind(__webpack_require__, 7236));
        const { CompressionType, compressionRegistry } = arrow;
        compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: decompressLz4 });
        compressionRegistry.set(CompressionType.ZSTD, {
            decode: (bytes) => decompressZstd(bytes, path),
        });
        const { kind, messages, counted } = await messagesOf(path);
        const reader = await arrow.RecordBatchReader.from(messages);
        await reader.open({ autoDestroy: false });
        return {
            schema: reader.schema,
            kind,
            async *batches() {
                let decoded = 0;
                for await (const batch of reader) {
                    decoded += 1;
                    yield batch;
                }
                if (decoded !== counted()) {
                    throw new ArrowDamage(`only ${decoded} of its ${counted()} batches can be decoded`);
                }
            },
            close: async () => void (await messages.return(undefined)),
        };
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** The bytes of all messages, and how many of them were batches so far. */
async function messagesOf(path) {
    const handle = await (0,promises_.open)(path);
    const span = await spanOf(handle).finally(() => handle.close());
    let batches = 0;
    async function* bytes() {
        let expected = 'schema';
        for await (const { kind, bytes } of framesOf(path, span)) {
            if ((kind === 'schema') !== (expected === 'schema')) {
                throw new ArrowDamage('its schema is not its first message');
            }
            expected = 'rows';
            if (kind === 'batch')
                batches += 1;
            yield bytes;
        }
        if (expected === 'schema')
            throw new ArrowDamage('it has no schema');
    }
    return { kind: span.kind, messages: bytes(), counted: () => batches };
}
/** What went wrong, in the words of a person; what the packages throw on broken files is of many kinds. */
function unreadable(path, error) {
    if (error instanceof errors/* UserError */.yo)
        return error;
    return new errors/* UserError */.yo('data-unreadable', {
        what: `Cannot read ${path} as Arrow IPC.`,
        why: `The file is not sound: ${(0,rows/* engineMessage */.g4)(error)}`,
        next: 'Check that the file is whole and is what its name says.',
        file: path,
    });
}
function decompressZstd(bytes, path) {
    if (!("zstdDecompressSync" in external_node_zlib_namespaceObject)) {
        throw new errors/* UserError */.yo('data-unsupported', {
            what: `Cannot read ${path}.`,
            why: 'Its buffers are compressed with zstd, which this version of Node.js cannot decompress.',
            next: 'Run with Node.js 22.15 or newer, or write the file with LZ4 or without compression.',
            file: path,
        });
    }
    return external_node_zlib_.zstdDecompressSync(bytes, { maxOutputLength: largestBuffer });
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/column-type.js

/** By the names of Arrow's schema language, with the ids that files have. */
const column_type_kinds = {
    [-1]: 'dictionary',
    1: 'null',
    2: 'number',
    3: 'number',
    4: 'blob',
    5: 'text',
    6: 'bool',
    7: 'decimal',
    8: 'date',
    9: 'time',
    10: 'timestamp',
    12: 'list',
    13: 'struct',
    15: 'fixed-blob',
    16: 'fixed-list',
    17: 'map',
    19: 'blob',
    20: 'text',
    21: 'list',
};
/** Undefined: a kind that nothing here reads. */
function kindOf(type) {
    const kind = column_type_kinds[type.typeId];
    return kind === 'number' && type.typeId === 3 && facts(type).precision === 0 ? 'half' : kind;
}
function facts(type) {
    return type;
}
/** The engine's type for an Arrow type; null where a value of it would not be kept exactly, or not at all. */
function engineType(type) {
    const { bitWidth = 0, isSigned, precision = 0, scale = 0, unit = 0, timezone } = facts(type);
    switch (kindOf(type)) {
        case undefined:
            return null;
        // No value has a type; the text is as good as any.
        case 'null':
        case 'text':
            return 'VARCHAR';
        case 'number':
            if (type.typeId === 3)
                return precision === 1 ? 'FLOAT' : 'DOUBLE';
            return (isSigned ? signed : unsigned)[bitWidth] ?? null;
        case 'half':
            return 'FLOAT';
        case 'bool':
            return 'BOOLEAN';
        case 'decimal': {
            const held = bitWidth === 128 && precision >= 1 && precision <= 38;
            return held && scale >= 0 && scale <= precision ? `DECIMAL(${precision},${scale})` : null;
        }
        case 'date':
            return 'DATE';
        case 'time':
            return unit === 3 ? 'TIME_NS' : 'TIME';
        case 'timestamp':
            return timezone ? 'TIMESTAMP WITH TIME ZONE' : (timestamps[unit] ?? null);
        case 'blob':
        case 'fixed-blob':
            return 'BLOB';
        case 'dictionary':
            return engineType(facts(type).dictionary ?? type);
        case 'list':
        case 'fixed-list':
        case 'struct':
        case 'map':
            return nestedType(type);
    }
}
const signed = {
    8: 'TINYINT',
    16: 'SMALLINT',
    32: 'INTEGER',
    64: 'BIGINT',
};
const unsigned = {
    8: 'UTINYINT',
    16: 'USMALLINT',
    32: 'UINTEGER',
    64: 'UBIGINT',
};
const timestamps = ['TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP', 'TIMESTAMP_NS'];
function nestedType(type) {
    const children = type.children ?? [];
    const inner = children.map((child) => engineType(child.type));
    const [first] = inner;
    if (first === undefined || first === null || inner.includes(null))
        return null;
    switch (kindOf(type)) {
        case 'struct':
            return `STRUCT(${(0,sql/* list */.p_)(children.map(({ name }, index) => `${(0,sql/* identifier */.Cv)(name)} ${inner[index]}`))})`;
        case 'map': {
            const entry = children[0]?.type.children ?? [];
            const [key, value] = entry.map((child) => engineType(child.type));
            return key && value ? `MAP(${key}, ${value})` : null;
        }
        default:
            return `${first}[]`;
    }
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/join-files.js
/** All files as one data set: the columns that every file has once, with one and the same type. */
function joinArrowFiles(files) {
    const names = [...new Set(files.flatMap(({ columns }) => columns.map(({ name }) => name)))];
    const faults = new Map(names.flatMap((name) => faultOf(name, files)));
    const doubtful = new Map([...faults].map(([name, { message }]) => [name, message]));
    const [first] = files;
    const rows = {
        rows: files.reduce((sum, { rows }) => sum + rows, 0),
        emptyFiles: files.filter(({ rows }) => rows === 0).map(({ path }) => path),
        unreadable: { count: 0, faults: [] },
    };
    return {
        shape: {
            format: 'arrow',
            dialect: `Arrow IPC ${[...new Set(files.map(({ kind }) => kind))].join(' and ')}`,
            columns: (first?.columns ?? [])
                .filter(({ name }) => !doubtful.has(name))
                .map(({ name, type }) => ({ name, type: type ?? '' })),
            doubtful,
            header: [...faults.values()],
            notices: [],
        },
        files,
        rowsRead: async () => rows,
        readable: [],
    };
}
function faultOf(name, files) {
    const [first] = files;
    const known = first && only(first, name);
    for (const file of files) {
        const message = messageOf(name, file, known);
        if (message)
            return [[name, { message, example: { file: file.path, value: null } }]];
    }
    return [];
}
function only({ columns }, name) {
    return columns.find((column) => column.name === name);
}
function messageOf(name, file, known) {
    const shown = JSON.stringify(name);
    if (name.includes('\u0000'))
        return `${file.path} has a column ${shown}, which no query can name.`;
    const own = file.columns.filter((column) => column.name === name);
    const [column, another] = own;
    if (!column)
        return `${file.path} has no column ${shown}, another file has.`;
    if (another)
        return `${file.path} has ${own.length} columns ${shown}.`;
    if (column.type === null) {
        return `The column ${shown} of ${file.path} is ${column.arrowType}, which is not read.`;
    }
    if (!known)
        return `The first file has no column ${shown}, ${file.path} has.`;
    return known.type === column.type
        ? undefined
        : `The column ${shown} is ${known.type} in one file and ${column.type} in ${file.path}.`;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/nested.js


/** Lists, structs and maps, whose parts are columns themselves. */
function nestedValues(data, duckdb, read) {
    switch (kindOf(data.type)) {
        case 'fixed-list': {
            const { listSize = 0 } = facts(data.type);
            const { items } = childOf(data, data.length * listSize, { duckdb, read });
            return (row) => items(row * listSize, (row + 1) * listSize);
        }
        case 'struct':
            return structs(data, duckdb, read);
        case 'map':
            return maps(data, duckdb, read);
        default: {
            const { items, length } = childOf(data, 0, { duckdb, read });
            const range = offsetsOf(data, length);
            return (row) => items(...range(row));
        }
    }
}
function childOf(data, needed, { duckdb, read }) {
    const child = data.children[0];
    if (!child || child.length < needed)
        throw new ArrowDamage('a list has too few items');
    const values = read(child, duckdb);
    return {
        length: child.length,
        items: (from, to) => new duckdb.DuckDBListValue(Array.from({ length: to - from }, (_, index) => values(from + index))),
    };
}
function structs(data, duckdb, read) {
    const fields = (data.type.children ?? []).map(({ name }, index) => {
        const child = data.children[index];
        if (!child || child.length < data.length)
            throw new ArrowDamage('a struct lacks a field');
        return { name, values: read(child, duckdb) };
    });
    return (row) => new duckdb.DuckDBStructValue(Object.fromEntries(fields.map(({ name, values }) => [name, values(row)])));
}
function maps(data, duckdb, read) {
    const entries = data.children[0];
    const [keys, values] = (entries?.children ?? []).map((child) => {
        if (child.length < (entries?.length ?? 0))
            throw new ArrowDamage('a map lacks a key or a value');
        return read(child, duckdb);
    });
    if (!entries || !keys || !values)
        throw new ArrowDamage('a map lacks its keys or its values');
    const range = offsetsOf(data, entries.length);
    return (row) => {
        const [from, to] = range(row);
        const pairs = Array.from({ length: to - from }, (_, index) => {
            return { key: keys(from + index), value: values(from + index) };
        });
        return new duckdb.DuckDBMapValue(pairs);
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/values.js



/** Reads a column of one batch; its buffers are held against its length first. Throws `ArrowDamage`. */
function valuesOfColumn(data, duckdb) {
    if (kindOf(data.type) === 'null')
        return () => null;
    const valid = validityOf(data);
    const present = presentValues(data, duckdb);
    return (row) => (valid(row) ? present(row) : null);
}
function presentValues(data, duckdb) {
    const kind = kindOf(data.type);
    switch (kind) {
        case undefined:
        case 'null':
            return () => null;
        case 'number':
            return numbers(data);
        case 'half':
            return halves(data);
        case 'bool':
            return booleans(data);
        case 'decimal':
            return decimals(data, duckdb);
        case 'date':
            return dates(data, duckdb);
        case 'time':
            return times(data, duckdb);
        case 'timestamp':
            return values_timestamps(data, duckdb);
        case 'text':
            return textsOf(data);
        case 'blob':
        case 'fixed-blob':
            return blobs(data, duckdb);
        case 'dictionary':
            return dictionary(data, duckdb);
        default:
            return nestedValues(data, duckdb, valuesOfColumn);
    }
}
function numbers(data) {
    const values = valuesOf(data, 1);
    return (row) => values[row] ?? null;
}
/** IEEE 754 binary16: a sign, five bits of exponent, ten of fraction. */
function halves(data) {
    const values = valuesOf(data, 1);
    return (row) => {
        const bits = Number(values[row]);
        const sign = bits & 0x8000 ? -1 : 1;
        const exponent = (bits >> 10) & 31;
        const fraction = bits & 1023;
        if (exponent === 31)
            return fraction === 0 ? sign * Infinity : Number.NaN;
        if (exponent === 0)
            return sign * fraction * 2 ** -24;
        return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
    };
}
function booleans(data) {
    const bits = bytesOf(data);
    if (bits.length * 8 < data.offset + data.length)
        throw new ArrowDamage('a column has too few bits');
    return (row) => bitAt(bits, data.offset + row);
}
/** Four words of 32 bits, the least first, in two's complement. */
function decimals(data, { DuckDBDecimalValue }) {
    const { precision = 0, scale = 0 } = facts(data.type);
    const words = valuesOf(data, 4);
    const largest = 10n ** BigInt(precision);
    return (row) => {
        let bits = 0n;
        for (let index = 3; index >= 0; index -= 1) {
            bits = (bits << 32n) | BigInt(words[row * 4 + index] ?? 0);
        }
        const value = BigInt.asIntN(128, bits);
        if (value <= -largest || value >= largest) {
            throw new ArrowDamage(`a decimal has more than ${precision} digits`);
        }
        return new DuckDBDecimalValue(value, precision, scale);
    };
}
const dayMs = 86400000n;
function dates(data, { DuckDBDateValue }) {
    const values = valuesOf(data, 1);
    const inDays = facts(data.type).unit === 0;
    return (row) => {
        const value = values[row] ?? 0;
        if (inDays)
            return new DuckDBDateValue(Number(value));
        const ms = BigInt(value);
        if (ms % dayMs !== 0n)
            throw new ArrowDamage('a date in milliseconds is no whole day');
        return new DuckDBDateValue(Number(ms / dayMs));
    };
}
/** By Arrow's units: second, millisecond, microsecond, nanosecond. */
const perSecond = [1n, 1000n, 1000000n, 1000000000n];
function times(data, { DuckDBTimeNSValue, DuckDBTimeValue }) {
    const { unit = 0 } = facts(data.type);
    const values = valuesOf(data, 1);
    const rate = perSecond[unit] ?? 1n;
    return (row) => {
        const value = BigInt(values[row] ?? 0);
        if (value < 0n || value >= 86400n * rate)
            throw new ArrowDamage('a time is no time of a day');
        return unit === 3
            ? new DuckDBTimeNSValue(value)
            : new DuckDBTimeValue(value * (1000000n / rate));
    };
}
function values_timestamps(data, duckdb) {
    const { unit = 0, timezone } = facts(data.type);
    const values = valuesOf(data, 1);
    const at = (row) => BigInt(values[row] ?? 0);
    if (timezone)
        return (row) => new duckdb.DuckDBTimestampTZValue(micros(at(row), unit));
    switch (unit) {
        case 0:
            return (row) => new duckdb.DuckDBTimestampSecondsValue(at(row));
        case 1:
            return (row) => new duckdb.DuckDBTimestampMillisecondsValue(at(row));
        case 2:
            return (row) => new duckdb.DuckDBTimestampValue(at(row));
        default:
            return (row) => new duckdb.DuckDBTimestampNanosecondsValue(at(row));
    }
}
/** An instant in microseconds, as the engine keeps it, rounded down as it does itself. */
function micros(value, unit) {
    if (unit < 3)
        return value * (1000000n / (perSecond[unit] ?? 1n));
    const rest = ((value % 1000n) + 1000n) % 1000n;
    return (value - rest) / 1000n;
}
function blobs(data, { DuckDBBlobValue }) {
    const bytes = bytesOf(data);
    const { byteWidth } = facts(data.type);
    if (byteWidth === undefined) {
        const range = offsetsOf(data, bytes.length);
        return (row) => new DuckDBBlobValue(bytes.slice(...range(row)));
    }
    if (bytes.length < data.length * byteWidth)
        throw new ArrowDamage('a column has too few bytes');
    return (row) => new DuckDBBlobValue(bytes.slice(row * byteWidth, (row + 1) * byteWidth));
}
/** Each row is the number of a value that is stored once, and read once. */
function dictionary(data, duckdb) {
    const numbers = valuesOf(data, 1);
    const values = entriesOf(data, duckdb);
    return (row) => {
        const value = values[Number(numbers[row])];
        if (value !== undefined)
            return value;
        throw new ArrowDamage('a value is not in the dictionary of its column');
    };
}
/** The batches of a column share one dictionary. */
const known = new WeakMap();
function entriesOf({ dictionary }, duckdb) {
    if (!dictionary)
        throw new ArrowDamage('a column lacks its dictionary');
    const values = known.get(dictionary) ?? dictionary.data.flatMap((chunk) => readAll(chunk, duckdb));
    known.set(dictionary, values);
    return values;
}
function readAll(data, duckdb) {
    const read = valuesOfColumn(data, duckdb);
    return Array.from({ length: data.length }, (_, row) => read(row));
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/arrow/index.js







/** Reads Arrow IPC files and streams into tables, batch by batch. */
async function loadArrow(connection, { paths }, schema) {
    const files = [];
    for (const [index, path] of paths.entries()) {
        files.push(await loadFile(connection, path, { schema, name: `file${index}` }));
    }
    return joinArrowFiles(files);
}
async function loadFile(connection, path, { schema, name }) {
    const file = await openArrow(path);
    try {
        const columns = file.schema.fields.map((field, index) => ({
            name: field.name,
            type: engineType(field.type),
            arrowType: String(field.type),
            stored: `c${index}`,
        }));
        const fields = columns.flatMap(({ type, stored }) => (type ? [`${stored} ${type}`] : []));
        const table = `${schema}.${name}`;
        await connection.run(`CREATE TABLE ${table} (${(0,sql/* list */.p_)(['"row" BIGINT', ...fields])})`);
        const appender = await connection.createAppender(name, schema);
        const rows = await append(file, appender, (0,connect/* packageOf */.wg)(connection));
        appender.closeSync();
        const types = new Map(columns.map((column) => [column.name, column]));
        return {
            path,
            columns,
            kind: file.kind,
            rows,
            from: table,
            row: '"row"',
            value(column) {
                const { stored = 'NULL', type = '' } = types.get(column) ?? {};
                return { kind: 'native', sql: (0,sql/* identifier */.Cv)(stored), type: type ?? '' };
            },
            locate: async () => (row) => ({ row }),
        };
    }
    catch (error) {
        throw unreadable(path, error);
    }
    finally {
        await file.close();
    }
}
async function append(file, appender, duckdb) {
    let rows = 0;
    for await (const batch of file.batches()) {
        appendBatch(batch, appender, { duckdb, before: rows });
        rows += batch.numRows;
    }
    return rows;
}
/** As many rows as the engine takes at once. */
const chunkRows = 2048;
/** What is not in the batch must not be in the data either: a wrong length stops everything. */
function appendBatch(batch, appender, { duckdb, before }) {
    refuseUnbacked(batch);
    const columns = columnsOf(batch, duckdb);
    const types = Array.from({ length: appender.columnCount }, (_, index) => appender.columnType(index));
    for (let start = 0; start < batch.numRows; start += chunkRows) {
        const length = Math.min(chunkRows, batch.numRows - start);
        const chunk = duckdb.DuckDBDataChunk.create(types, length);
        const numbers = Array.from({ length }, (_, row) => BigInt(before + start + row + 1));
        chunk.setColumnValues(0, numbers);
        for (const [index, values] of columns.entries()) {
            const items = Array.from({ length }, (_, row) => values(start + row));
            chunk.setColumnValues(index + 1, items);
        }
        appender.appendDataChunk(chunk);
    }
}
/** A batch of this many rows is no trouble, whatever it holds. */
const fewRows = 2 ** 16;
/** Columns of nulls take no bytes, so that a few of these could claim more rows than any disk can hold. */
function refuseUnbacked({ data, numRows }) {
    if (numRows <= fewRows || numRows <= 8 * data.byteLength)
        return;
    throw new ArrowDamage(`a batch claims ${numRows} rows, but has ${data.byteLength} bytes of values`);
}
function columnsOf(batch, duckdb) {
    return batch.schema.fields.flatMap((field, index) => {
        if (engineType(field.type) === null)
            return [];
        const data = batch.data.children[index];
        if (!data || data.length < batch.numRows) {
            throw new ArrowDamage(`a batch of ${batch.numRows} rows has fewer values of ${field.name}`);
        }
        return [valuesOfColumn(data, duckdb)];
    });
}


/***/ }),

/***/ 5546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_3___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   ji: () => (/* binding */ decompressed),
/* harmony export */   ol: () => (/* binding */ uncompressedName),
/* harmony export */   qO: () => (/* binding */ passing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3284);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9243);





const endings = [
    [/\.gz$/i, 'gzip'],
    [/\.zst$/i, 'zstd'],
];
/** Told from the end of the name, in any case. */
function compressionOf(path) {
    return endings.find(([ending]) => ending.test(path))?.[1] ?? 'none';
}
/** The name without what tells the compression. */
function uncompressedName(path) {
    return endings.reduce((name, [ending]) => name.replace(ending, ''), path);
}
const chunkBytes = 512 * 1024;
/** The bytes of a file as they were before it was compressed; one that was cut off throws. */
async function* decompressed(path) {
    const compression = compressionOf(path);
    try {
        if (compression === 'none')
            yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: chunkBytes });
        if (compression === 'gzip')
            yield* inflated(path, 0, node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip({ chunkSize: chunkBytes }));
        if (compression === 'zstd')
            yield* zstdFrames(path);
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo ? error : torn(path, error);
    }
}
/**
 * The same for those who keep no chunk: each is only valid until the next one is asked for. What holds an
 * uncompressed file is then filled again, while the chunk before is looked at.
 */
async function* passing(path) {
    if (compressionOf(path) !== 'none') {
        yield* decompressed(path);
        return;
    }
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
        try {
            yield* filled(file);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo ? error : torn(path, error);
    }
}
async function* filled(file) {
    let [current, next] = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)];
    let read = await file.read(current, 0, chunkBytes, null);
    while (read.bytesRead > 0) {
        const following = file.read(next, 0, chunkBytes, null);
        try {
            yield current.subarray(0, read.bytesRead);
        }
        finally {
            read = await following;
        }
        [current, next] = [next, current];
    }
}
/** An error of either stream ends the one that is read. */
function inflated(path, start, inflate) {
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { start, highWaterMark: chunkBytes }), inflate, () => undefined);
}
/** Compressors on several cores write one frame after the other; Node stops after the first. */
async function* zstdFrames(path) {
    if (!("createZstdDecompress" in /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_3___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_3___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_3__, 2)))))
        throw withoutZstd(path);
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
    for (let start = 0; start < size;) {
        const frame = node_zlib__WEBPACK_IMPORTED_MODULE_3__.createZstdDecompress({ chunkSize: chunkBytes });
        yield* inflated(path, start, frame);
        if (frame.bytesWritten === 0)
            throw new Error('no frame begins where the last one ended');
        start += frame.bytesWritten;
    }
}
function withoutZstd(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('data-compression', {
        what: `Cannot read ${path}.`,
        why: 'This Node.js knows no zstd; it came with version 22.15.',
        next: 'Run it with Node.js 22.15 or newer, or compress the file with gzip.',
        file: path,
    });
}
function torn(path, error) {
    const message = error instanceof Error ? error.message : String(error);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('data-unreadable', {
        what: `Cannot ${compressionOf(path) === 'none' ? 'read' : 'decompress'} ${path}.`,
        why: `${message.replace(/\.$/, '')}.`,
        next: 'Check that the file is whole and is what its name says.',
        file: path,
    }, { cause: error });
}


/***/ }),

/***/ 3094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ connectDuckDb),
/* harmony export */   o5: () => (/* binding */ closeDuckDb),
/* harmony export */   od: () => (/* binding */ seal),
/* harmony export */   wg: () => (/* binding */ packageOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _leftover_spills_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7697);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8538);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9554);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4496);








/**
 * A fresh in-memory database with deterministic settings, within the limits of this machine; it spills to
 * a folder of its own. Close it with `closeDuckDb`.
 */
async function connectDuckDb(environment) {
    const duckdb = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .loadDuckDb */ .G)(environment);
    const temporary = environment('RUNNER_TEMP') || (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporary, `${_leftover_spills_js__WEBPACK_IMPORTED_MODULE_4__/* .spillPrefix */ .V}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    await (0,_leftover_spills_js__WEBPACK_IMPORTED_MODULE_4__/* .removeLeftovers */ .D)(temporary);
    const instance = await duckdb.DuckDBInstance.create(':memory:', {
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        ...(0,_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .limitsOf */ .Af)(await (0,_limits_js__WEBPACK_IMPORTED_MODULE_5__/* .readMachine */ .Uc)(temporary)),
        temp_directory: folder,
    });
    const connection = await instance.connect();
    databases.set(connection, { duckdb, instance, folder });
    await connection.run("SET TimeZone = 'UTC'");
    return connection;
}
const databases = new WeakMap();
/** Closes the connection and its database, and leaves nothing of it on the disk. */
function closeDuckDb(connection) {
    const database = databases.get(connection);
    connection.closeSync();
    if (!database)
        return;
    database.instance.closeSync();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(database.folder, { recursive: true, force: true });
}
/** The package that a connection comes from, for those who write values into the database. */
function packageOf(connection) {
    const database = databases.get(connection);
    if (!database)
        throw new TypeError('The connection was not opened here.');
    return database.duckdb;
}
/** From now on nothing but these files can be read, nothing else be written, and no setting changed. */
async function seal(connection, paths) {
    await connection.run(`SET allowed_paths = [${(0,_sql_js__WEBPACK_IMPORTED_MODULE_7__/* .list */ .p_)(paths.map(_sql_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq))}]`);
    await connection.run('SET enable_external_access = false');
    await connection.run('SET lock_configuration = true');
}


/***/ }),

/***/ 1413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ loadCsv)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv-dialect.js

const known = [',', ';', '\t', '|'];
/** What the contract says, and where it is silent the delimiter that the first record shows. */
function csvDialect(promised, path, firstRecord) {
    const quote = promised.quoteChar ?? '"';
    const doubled = promised.doubleQuote ?? promised.escapeChar === undefined;
    const escapes = [
        ...(promised.escapeChar === undefined ? [] : [promised.escapeChar]),
        ...(doubled ? [quote] : []),
    ];
    const delimiter = promised.delimiter ?? usualDelimiter(path) ?? sniffDelimiter(firstRecord, quote);
    const comment = promised.commentChar ?? null;
    refuseUnusable(path, [delimiter, quote, ...escapes, ...(comment === null ? [] : [comment])]);
    return { delimiter, quote, escapes, comment, header: promised.header ?? true };
}
/** Tab-separated values are separated by tabs. */
function usualDelimiter(path) {
    return /\.tsv(\.\w+)?$/i.test(path) ? '\t' : undefined;
}
/** The delimiter that stands most often outside quotes; a comma where there is none. */
function sniffDelimiter(record, quote) {
    const counted = known.map((delimiter) => {
        return { delimiter, times: timesOutsideQuotes(record, delimiter, quote) };
    });
    return counted.reduce((best, next) => (next.times > best.times ? next : best)).delimiter;
}
/**
 * Why the contract's delimiter cannot be the file's: the first record has none of it, but others.
 * Undefined where nothing speaks against it.
 */
function contradiction(dialect, firstRecord) {
    const { delimiter, quote } = dialect;
    if (timesOutsideQuotes(firstRecord, delimiter, quote) > 0)
        return undefined;
    const other = sniffDelimiter(firstRecord, quote);
    const times = timesOutsideQuotes(firstRecord, other, quote);
    if (times === 0)
        return undefined;
    return `has no ${JSON.stringify(delimiter)} in its first line, but ${times} ${JSON.stringify(other)}`;
}
function timesOutsideQuotes(record, delimiter, quote) {
    let times = 0;
    let quoted = false;
    for (const sign of record) {
        if (sign === quote)
            quoted = !quoted;
        else if (sign === delimiter && !quoted)
            times += 1;
    }
    return times;
}
function refuseUnusable(path, signs) {
    const odd = signs.find((sign) => !/^[\t\x20-\x7e]$/.test(sign));
    const [delimiter, quote, , comment] = signs;
    const same = delimiter === quote || delimiter === comment;
    if (odd === undefined && !same)
        return;
    throw new errors/* UserError */.yo('data-dialect', {
        what: `The dialect of ${path} cannot be read.`,
        why: same
            ? `${JSON.stringify(delimiter)} cannot be the delimiter and a second thing too.`
            : `${JSON.stringify(odd)} is no printable ASCII sign and no tab.`,
        next: 'Write other signs for delimiter, quoteChar, escapeChar and commentChar in the contract.',
        file: path,
    });
}
/** A quote inside quotes is doubled, and nothing else escapes anything. */
function doublesQuotes({ quote, escapes }) {
    return escapes.length === 1 && escapes[0] === quote;
}
/** Every way in which the files are written, for people. */
function describeDialects(files) {
    const each = files.map(({ dialect, text }) => {
        const { delimiter, quote, escapes, comment, header } = dialect;
        const escaped = escapes.filter((sign) => sign !== quote);
        return [
            `delimiter ${JSON.stringify(delimiter)}`,
            `quote ${JSON.stringify(quote)}`,
            ...escaped.map((sign) => `escape ${JSON.stringify(sign)}`),
            ...(comment === null ? [] : [`comment ${JSON.stringify(comment)}`]),
            ...(header ? [] : ['no header']),
            text.encoding,
        ].join(', ');
    });
    return [...new Set(each)].join('; ');
}
/** The values of one record, as the dialect means them. */
function fieldsOf(record, { delimiter, quote, escapes }) {
    const fields = [];
    let value = '';
    let quoted = false;
    let begins = true;
    for (let at = 0; at < record.length; at += 1) {
        const sign = record[at] ?? '';
        const next = record[at + 1];
        if (quoted && escapes.includes(sign) && (sign !== quote || next === quote)) {
            value += next ?? '';
            at += 1;
        }
        else if (quoted && sign === quote)
            quoted = false;
        else if (!quoted && sign === delimiter) {
            fields.push(value);
            value = '';
            begins = true;
            continue;
        }
        else if (begins && sign === quote)
            quoted = true;
        else
            value += sign;
        begins = false;
    }
    return [...fields, value];
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv-states.js
/** What a byte can mean. */
const byteKinds = {
    other: 0,
    separator: 1,
    quote: 2,
    escape: 3,
    comment: 4,
    lineEnd: 5,
};
/** Where in a record a byte can stand; numbers, since this is asked for every byte. */
const states = {
    /** Before the first byte of a field. */
    start: 0,
    /** In a field without quotes. */
    plain: 1,
    quoted: 2,
    /** After a quote that closes, unless a second one follows. */
    closed: 3,
    /** After something that stands behind a closing quote. */
    spoilt: 4,
    escaped: 5,
    comment: 6,
};
const carriageReturn = 0x0d;
const lineFeed = 0x0a;
const { start, plain, quoted, closed: csv_states_closed, spoilt, escaped, comment } = states;
/** Kinds of bytes for each state in a table of transitions: all but line ends. */
const kindsInRow = 5;
/** At `state * kindsInRow + kind` the next state. */
function transitions({ quote, escapes }) {
    const doubled = escapes.includes(quote) ? quoted : spoilt;
    // In the order of the states, and in each row of the kinds: other, separator, quote, escape, comment.
    return Uint8Array.of(...[plain, start, quoted, plain, plain], ...[plain, start, plain, plain, plain], ...[quoted, quoted, csv_states_closed, escaped, quoted], ...[spoilt, start, doubled, spoilt, spoilt], ...[spoilt, spoilt, spoilt, spoilt, spoilt], ...[quoted, quoted, quoted, quoted, quoted], ...[comment, comment, comment, comment, comment]);
}
/** By byte what it means. */
function kindsOfBytes(dialect) {
    const kinds = new Uint8Array(256);
    const set = (sign, kind) => {
        if (sign !== null)
            kinds[sign.charCodeAt(0)] = kind;
    };
    for (const sign of dialect.escapes)
        set(sign, byteKinds.escape);
    set(dialect.comment, byteKinds.comment);
    set(dialect.quote, byteKinds.quote);
    set(dialect.delimiter, byteKinds.separator);
    kinds[lineFeed] = byteKinds.lineEnd;
    kinds[carriageReturn] = byteKinds.lineEnd;
    return kinds;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv-count.js

const lineFeeds = Math.imul(lineFeed, 0x01010101);
/**
 * Shows each record of a chunk in which only separators and line ends mean anything, by its fields and its
 * length; a carriage return may stand only before a line feed. Answers where the last record, which has not
 * ended yet, begins.
 */
function countRecords(chunk, { separator, fields: begun, bytes: before }, show) {
    const end = chunk.lastIndexOf(lineFeed) + 1;
    // Words must begin at a multiple of four.
    const bytes = chunk.byteOffset % 4 === 0 ? chunk : new Uint8Array(chunk);
    const words = new Int32Array(bytes.buffer, bytes.byteOffset, end >> 2);
    const separators = Math.imul(separator, 0x01010101);
    let fields = begun;
    let begin = -before;
    for (let at = 0; at < end;) {
        // Two words at once, as long as no line ends in them.
        for (; at + 8 <= end; at += 8) {
            const one = words[at >> 2] ?? 0;
            const two = words[(at >> 2) + 1] ?? 0;
            if ((lineFeedIn(one) | lineFeedIn(two)) !== 0)
                break;
            const found = (zeroBytes(one ^ separators) >>> 7) + (zeroBytes(two ^ separators) >>> 7);
            fields += Math.imul(found, 0x01010101) >>> 24;
        }
        for (const stop = Math.min(at + 8, end); at < stop; at += 1) {
            const byte = bytes[at];
            if (byte === separator)
                fields += 1;
            if (byte !== lineFeed)
                continue;
            if (bytes[at - 1] === carriageReturn)
                show(fields, at - 1 - begin, 'crlf');
            else
                show(fields, at - begin, 'lf');
            fields = 1;
            begin = at + 1;
        }
    }
    return end;
}
/** Whether every carriage return is the first half of a line end. */
function returnsEndLines(chunk) {
    for (let at = chunk.indexOf(carriageReturn); at !== -1; at = chunk.indexOf(carriageReturn, at + 2)) {
        if (chunk[at + 1] !== lineFeed)
            return false;
    }
    return true;
}
/** The highest bit of each of four bytes that is 0: no other one stays without it when 127 is added. */
function zeroBytes(four) {
    return ~(((four & 0x7f7f7f7f) + 0x7f7f7f7f) | four | 0x7f7f7f7f);
}
/** Not 0 if one of four bytes is a line feed. */
function lineFeedIn(four) {
    const zeros = four ^ lineFeeds;
    return (zeros - 0x01010101) & ~zeros & 0x80808080;
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/utf8-check.js
var utf8_check = __webpack_require__(4304);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv-walk.js




/** The engine takes no longer ones. */
const longestRecord = 2_000_000;
/**
 * Walks through CSV as RFC 4180 has it: a quote opens only where a field starts, and where it closes the
 * field ends. It counts, so that no other reader has to be believed; with `visit` it shows every record.
 */
class CsvWalk {
    rows = 0;
    /** Records that are neither rows nor blank nor comments. */
    flawed = 0;
    /** Rows that the engine would read in another way. */
    odd = 0;
    /** Physical lines, those within quotes too. */
    lines = 0;
    quotes = false;
    /** Line ends outside quotes. */
    ends = { lf: 0, crlf: 0, cr: 0 };
    #layout;
    #visit;
    #kinds;
    #next;
    #utf8 = new utf8_check/* Utf8Check */.I();
    #headerAhead;
    #state = states.start;
    #fields = 1;
    #oddRecord = false;
    #recordLine = 1;
    /** Where the record starts in the chunk, and what came of it in chunks before. */
    #start = 0;
    #held = [];
    #heldBytes = 0;
    #last = 0;
    #stopped = false;
    constructor(layout, visit) {
        this.#layout = layout;
        this.#visit = visit;
        this.#headerAhead = layout.dialect.header;
        this.#kinds = kindsOfBytes(layout.dialect);
        this.#next = transitions(layout.dialect);
    }
    /** All bytes are UTF-8; ask after the end. */
    get utf8() {
        return this.#utf8.valid;
    }
    get mixedEnds() {
        return Object.values(this.ends).filter((count) => count > 0).length > 1;
    }
    /** False: nobody wants more. */
    feed(chunk) {
        this.#utf8.feed(chunk);
        this.#start = 0;
        this.quotes ||= chunk.includes(this.#layout.dialect.quote.charCodeAt(0));
        this.#walk(chunk, this.#countable(chunk) ? this.#count(chunk) : 0);
        if (this.#stopped)
            return false;
        this.#hold(chunk.subarray(this.#start));
        this.#last = chunk.at(-1) ?? this.#last;
        return true;
    }
    /** Takes the last record, if no line end closed it. */
    end() {
        if (this.#stopped || this.#heldBytes === 0)
            return;
        this.lines += 1;
        this.#start = 0;
        this.#finish(Buffer.alloc(0), 0);
    }
    /** Nobody wants to see the records, and nothing in the chunk needs more than counting. */
    #countable(chunk) {
        const outside = this.#state === states.start || this.#state === states.plain;
        if (this.#visit || this.#headerAhead || !outside || this.#last === carriageReturn)
            return false;
        const { quote, comment } = this.#layout.dialect;
        return (!chunk.includes(quote.charCodeAt(0)) &&
            (comment === null || !chunk.includes(comment.charCodeAt(0))) &&
            returnsEndLines(chunk));
    }
    #count(chunk) {
        const separator = this.#layout.dialect.delimiter.charCodeAt(0);
        const begun = { separator, fields: this.#fields, bytes: this.#heldBytes };
        const end = countRecords(chunk, begun, (fields, length, ending) => {
            this.#fields = fields;
            this.lines += 1;
            this.ends[ending] += 1;
            this.#tally(this.#kindOf(length));
            this.#oddRecord = false;
        });
        if (end > 0)
            this.#begin(end);
        return end;
    }
    #walk(chunk, from) {
        const kinds = this.#kinds;
        const next = this.#next;
        const { start, plain, quoted } = states;
        let state = this.#state;
        for (let at = from; at < chunk.length; at += 1) {
            const kind = kinds[chunk[at] ?? 0] ?? 0;
            // Almost all bytes.
            if (kind === byteKinds.other && (state === plain || state === quoted))
                continue;
            if (kind === byteKinds.lineEnd) {
                this.#state = state;
                if (!this.#endLine(chunk, at))
                    return;
                state = this.#state;
                continue;
            }
            if (kind === byteKinds.quote && state === plain)
                this.#oddRecord = true;
            const begins = kind === byteKinds.comment && this.#heldBytes + at === this.#start;
            state = begins ? states.comment : (next[state * kindsInRow + kind] ?? states.spoilt);
            if (kind === byteKinds.separator && state === start)
                this.#fields += 1;
        }
        this.#state = state;
    }
    /** False: nobody wants more. */
    #endLine(chunk, at) {
        const feed = chunk[at] === lineFeed;
        const second = feed && (at > 0 ? chunk[at - 1] : this.#last) === carriageReturn;
        const { quoted, escaped } = states;
        if (!second)
            this.lines += 1;
        if (this.#state === quoted || this.#state === escaped) {
            this.#state = quoted;
            return true;
        }
        if (second) {
            this.ends.cr -= 1;
            this.ends.crlf += 1;
            this.#begin(at + 1);
            return true;
        }
        this.ends[feed ? 'lf' : 'cr'] += 1;
        this.#finish(chunk, at);
        this.#begin(at + 1);
        return !this.#stopped;
    }
    #finish(chunk, at) {
        const kind = this.#kindOf(this.#heldBytes + at - this.#start);
        if (!this.#visit) {
            this.#tally(kind);
            return;
        }
        const bytes = Buffer.concat([...this.#held, chunk.subarray(this.#start, at)]);
        const seen = kind === 'row' && !(0,external_node_buffer_.isUtf8)(bytes) ? 'not-utf-8' : kind;
        const record = { kind: seen, line: this.#recordLine, odd: this.#oddRecord, bytes };
        this.#tally(seen);
        this.#stopped = !this.#visit(record);
    }
    #kindOf(length) {
        const { columns } = this.#layout;
        if (this.#state === states.comment)
            return 'comment';
        if (this.#headerAhead)
            return 'header';
        // Where there is one column only, an empty line is an empty value.
        if (length === 0 && columns > 1)
            return 'blank';
        if (length > longestRecord)
            return 'too-long';
        if (this.#state === states.spoilt)
            return 'after-quote';
        if (this.#state === states.quoted || this.#state === states.escaped)
            return 'open-quote';
        if (this.#fields === columns)
            return 'row';
        return this.#fields < columns ? 'too-few' : 'too-many';
    }
    #tally(kind) {
        if (kind === 'header')
            this.#headerAhead = false;
        else if (kind === 'row') {
            this.rows += 1;
            if (this.#oddRecord)
                this.odd += 1;
        }
        else if (kind !== 'blank' && kind !== 'comment')
            this.flawed += 1;
    }
    #begin(start) {
        this.#state = states.start;
        this.#fields = 1;
        this.#oddRecord = false;
        this.#recordLine = this.lines + 1;
        this.#start = start;
        this.#held = [];
        this.#heldBytes = 0;
    }
    #hold(rest) {
        if (this.#visit && this.#heldBytes <= longestRecord)
            this.#held.push(rest);
        this.#heldBytes += rest.length;
        // A quote that nobody closes must not make one record of all that follows.
        const open = this.#state === states.quoted || this.#state === states.escaped;
        if (open && this.#heldBytes > longestRecord)
            this.#state = states.spoilt;
    }
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/text-file.js
var text_file = __webpack_require__(208);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv-header.js





const longestHeader = 1024 * 1024;
/** Reads the header ourselves: the engine would guess it, and bind columns by position. */
async function readCsvHeader(text, promised) {
    const head = await beginning(text);
    const line = firstLine(head.bytes, promised.dialect.commentChar);
    const dialect = csvDialect(promised.dialect, text.path, line);
    const against = promised.dialect.delimiter === undefined ? undefined : contradiction(dialect, line);
    const contradicted = against === undefined ? {} : { contradiction: against };
    if (!dialect.header) {
        const names = head.bytes.length === 0 ? [] : promised.columns;
        return { dialect, names, blank: false, ...contradicted };
    }
    const record = headerRecord(head, dialect, text.path);
    const names = record === '' ? [] : fieldsOf(record, dialect);
    return { dialect, names, blank: names.length === 0 && head.bytes.length > 0, ...contradicted };
}
async function beginning(text) {
    const chunks = [];
    let length = 0;
    for await (const chunk of (0,text_file/* bytesOf */.$$)(text)) {
        chunks.push(chunk);
        length += chunk.length;
        if (length > longestHeader)
            return { bytes: Buffer.concat(chunks), whole: false };
    }
    return { bytes: Buffer.concat(chunks), whole: true };
}
/** The first line that is no comment; it shows the delimiter. */
function firstLine(bytes, comment) {
    const lines = bytes.toString('utf8').matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g);
    for (const [, line = ''] of lines) {
        if (comment === undefined || !line.startsWith(comment))
            return line;
    }
    return '';
}
function headerRecord({ bytes, whole }, dialect, path) {
    let found;
    const walk = new CsvWalk({ dialect, columns: 1 }, ({ kind, bytes: record }) => {
        if (kind === 'header')
            found = record;
        return found === undefined;
    });
    walk.feed(bytes);
    if (whole)
        walk.end();
    if (found === undefined && !whole)
        throw tooLong(path);
    const record = found ?? Buffer.alloc(0);
    if (!(0,external_node_buffer_.isUtf8)(record))
        throw notText(path, 'is not UTF-8');
    if (record.includes(0))
        throw notText(path, 'holds a zero byte');
    return record.toString('utf8');
}
function notText(path, what) {
    return new errors/* UserError */.yo('data-encoding', {
        what: `The header of ${path} ${what}.`,
        why: 'Read in a wrong encoding, names and values would be different ones.',
        next: 'Save the file as UTF-8, or write its encoding in the dialect of the contract.',
        file: path,
        line: 1,
    });
}
function tooLong(path) {
    return new errors/* UserError */.yo('data-header', {
        what: `The header of ${path} does not end.`,
        why: 'There is no line end outside quotes in the first megabyte.',
        next: 'Check that the file is CSV, and that every quote in the header is closed.',
        file: path,
        line: 1,
    });
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv-lines.js


/**
 * The physical lines, from 1, on which rows start, although quoted line breaks, blank, unreadable and
 * commented lines come between. The file is only walked again if it has more lines than records.
 */
async function linesOfRows(file, rows) {
    const header = file.dialect.header ? 1 : 0;
    if (file.lines === file.rows + header)
        return new Map(rows.map((row) => [row, row + header]));
    const wanted = new Set(rows);
    const found = new Map();
    const walk = new CsvWalk(file, ({ kind, line }) => {
        if (kind === 'row' && wanted.has(walk.rows))
            found.set(walk.rows, line);
        return found.size < wanted.size;
    });
    for await (const chunk of (0,text_file/* bytesOf */.$$)(file.text))
        if (!walk.feed(chunk))
            return found;
    walk.end();
    return found;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/compression.js
var compression = __webpack_require__(5546);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/loaded.js
var loaded = __webpack_require__(211);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv-copy.js





const lineEnd = Buffer.from('\n');
/**
 * Copies the rows of a file to one that every reader understands alike: UTF-8, one kind of line end, quotes
 * doubled, and without header, comments, blank lines and what is no row.
 */
async function copyRows(text, layout, target) {
    const asItStands = doublesQuotes(layout.dialect);
    const written = asItStands ? layout.dialect : { delimiter: ',', quote: '"' };
    const faults = [];
    let rows = [];
    const walk = new CsvWalk(layout, (record) => {
        if (record.kind === 'row') {
            const same = asItStands && !record.odd && record.bytes.length > 0;
            rows.push(same ? record.bytes : quoteAll(fieldsOf(`${record.bytes}`, layout.dialect), written), lineEnd);
        }
        else if (isFlaw(record.kind) && faults.length < loaded/* shownFaults */.J9) {
            faults.push(faultOf(text.path, record, explain(record.kind, layout.dialect)));
        }
        return true;
    });
    const file = await (0,promises_.open)(target, 'w');
    try {
        for await (const chunk of (0,text_file/* bytesOf */.$$)(text)) {
            walk.feed(chunk);
            await file.write(Buffer.concat(rows));
            rows = [];
        }
        walk.end();
        await file.write(Buffer.concat(rows));
    }
    finally {
        await file.close();
    }
    return { dialect: written, walk, faults };
}
function isFlaw(kind) {
    return kind !== 'row' && kind !== 'blank' && kind !== 'comment' && kind !== 'header';
}
function quoteAll(fields, { delimiter, quote }) {
    const quoted = fields.map((field) => `${quote}${field.replaceAll(quote, quote + quote)}${quote}`);
    return Buffer.from(quoted.join(delimiter));
}
const explanations = {
    'too-few': 'the row has fewer fields than',
    'too-many': 'the row has more fields than',
    'open-quote': 'a quote is not closed',
    'after-quote': 'text follows a closing quote',
    'not-utf-8': 'the row is not UTF-8',
    'too-long': 'the row is longer than two megabytes, or a quote is not closed',
};
function explain(flaw, { header }) {
    if (flaw !== 'too-few' && flaw !== 'too-many')
        return explanations[flaw];
    return `${explanations[flaw]} ${header ? 'the header' : 'the contract has columns'}`;
}
function faultOf(path, { line, bytes }, why) {
    const value = bytes.subarray(0, 1000).toString('utf8').trim().slice(0, 200);
    return { message: `${path}:${line}: ${why}.`, example: { file: path, line, value } };
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/numbered-table.js
var numbered_table = __webpack_require__(6331);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var rows = __webpack_require__(8539);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/scratch-file.js
var scratch_file = __webpack_require__(2957);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var sql = __webpack_require__(4496);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv-source.js











/** Walks through the whole file first: only what has no flaw is left to the engine as it lies there. */
async function openRows(connection, plan) {
    const { text, layout, table, copied } = plan;
    const walk = new CsvWalk(layout);
    for await (const chunk of (0,text_file/* passingBytesOf */.yJ)(text))
        walk.feed(chunk);
    walk.end();
    if (layout.columns === 0)
        return nothing(connection, table, walk);
    if (!readAlike(plan, walk))
        return openCopy(connection, plan);
    const direct = readDirectly(text, layout, walk);
    // Of plain lines there is no second opinion on what a row is.
    const plain = !walk.quotes && walk.ends.lf > 0 && (0,compression/* compressionOf */.MB)(text.path) === 'none';
    if (!plain && (await countIn(connection, direct)) !== walk.rows)
        return openCopy(connection, plan);
    const found = { ...countsOf(walk), notices: [], unreadable: { count: 0, faults: [] } };
    if (!copied) {
        const readable = [(0,external_node_path_.resolve)(text.path)];
        return { ...found, from: direct, row: 'row_number() OVER ()', readable };
    }
    await (0,numbered_table/* createNumberedTable */.T)(connection, {
        table,
        columns: '*',
        from: direct,
        refuse: (message) => notCsv(text.path, message),
    });
    return { ...found, from: table, row: '"row"', readable: [] };
}
function countsOf({ rows, lines }) {
    return { rows, lines };
}
/** A view needs something to select from. */
async function nothing(connection, table, { lines }) {
    await connection.run(`CREATE TABLE ${table} ("row" BIGINT)`);
    const unreadable = { count: 0, faults: [] };
    return { from: table, row: '"row"', rows: 0, lines, unreadable, notices: [], readable: [] };
}
/** The engine finds the same rows with the same values, whichever columns it is asked for. */
function readAlike({ text, layout }, walk) {
    return (walk.utf8 &&
        walk.flawed === 0 &&
        walk.odd === 0 &&
        !walk.mixedEnds &&
        text.encoding === 'utf-8' &&
        doublesQuotes(layout.dialect) &&
        layout.dialect.comment === null &&
        // Once the connection is sealed, such a name cannot be told from a pattern.
        !/[*?[]/.test(text.path));
}
async function openCopy(connection, { text, layout, table }) {
    return (0,scratch_file/* scratchFile */.L)(connection, async (target) => {
        const { dialect, walk, faults } = await copyRows(text, layout, target);
        const written = {
            ...dialect,
            columns: layout.columns,
            header: false,
            lineFeeds: true,
        };
        const from = readCsv(target, { ...written, compression: 'none' });
        await (0,numbered_table/* createNumberedTable */.T)(connection, {
            table,
            columns: '*',
            from,
            refuse: (message) => notCsv(text.path, message),
        });
        const counted = await countIn(connection, table);
        // Two readers that count differently are a reason to trust neither.
        if (counted !== walk.rows)
            throw notCsv(text.path, differ(walk.rows, counted));
        const notices = walk.mixedEnds ? [mixedEnds(text.path, walk)] : [];
        const unreadable = { count: walk.flawed, faults };
        return { ...countsOf(walk), from: table, row: '"row"', unreadable, notices, readable: [] };
    });
}
function mixedEnds(path, { ends }) {
    const counted = [
        ...(ends.lf > 0 ? [`${ends.lf} with a line feed`] : []),
        ...(ends.crlf > 0 ? [`${ends.crlf} with a carriage return and a line feed`] : []),
        ...(ends.cr > 0 ? [`${ends.cr} with a carriage return`] : []),
    ];
    return `The lines of ${path} end in different ways: ${counted.join(', ')}.`;
}
function readDirectly({ path }, { dialect, columns }, { ends }) {
    const lineFeeds = ends.lf > 0;
    return readCsv((0,external_node_path_.resolve)(path), {
        ...dialect,
        columns,
        lineFeeds,
        compression: (0,compression/* compressionOf */.MB)(path),
    });
}
/** Whatever the engine could object to is thrown, and nothing skipped. */
function readCsv(path, written) {
    const { delimiter, quote, header, columns, lineFeeds, compression } = written;
    const names = Array.from({ length: columns }, (_, index) => `'c${index}': 'VARCHAR'`);
    const options = [
        'auto_detect = false',
        `columns = {${(0,sql/* list */.p_)(names)}}`,
        `header = ${header}`,
        // The engine would take the first line end for it, also within quotes. Told of others it finds no row.
        ...(lineFeeds ? [`new_line = '\\n'`] : []),
        `delim = ${(0,sql/* text */.Qq)(delimiter)}`,
        `quote = ${(0,sql/* text */.Qq)(quote)}`,
        `escape = ${(0,sql/* text */.Qq)(quote)}`,
        `compression = ${(0,sql/* text */.Qq)(compression)}`,
        'strict_mode = true',
        'null_padding = false',
        // A folder called a=1 is no column.
        'hive_partitioning = false',
    ];
    return `read_csv(${(0,sql/* file */.NJ)(path)}, ${(0,sql/* list */.p_)(options)})`;
}
/** Undefined where the engine cannot read it. */
async function countIn(connection, from) {
    try {
        const [counted] = await (0,rows/* rowsOf */.RO)(connection, `SELECT count(*) AS n FROM ${from}`);
        return (0,rows/* integer */.nd)(counted?.n);
    }
    catch {
        return undefined;
    }
}
function differ(rows, counted) {
    return `It has ${rows} rows, but the engine finds ${counted ?? 'none'}.`;
}
function notCsv(path, message) {
    return new errors/* UserError */.yo('data-unreadable', {
        what: `Cannot read ${path} as CSV.`,
        why: message,
        next: 'Check that the file is whole and is what its name says.',
        file: path,
    });
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv.js






/**
 * Opens CSV files where they lie, or as tables where the engine would not read them as they are written.
 * Nothing is guessed but the delimiter; columns are bound by the names in each file's own header, and a
 * row that does not fit is kept apart and counted.
 */
async function loadCsv(connection, source, schema) {
    const files = [];
    for (const [index, path] of source.paths.entries()) {
        files.push(await openFile(connection, { path, table: `${schema}.file${index}` }, source));
    }
    const { columns, doubtful, faults } = joinHeaders(files);
    const dialects = files.map(({ header: { dialect }, text }) => ({ dialect, text }));
    const shape = {
        format: 'csv',
        dialect: describeDialects(dialects),
        columns: columns.map((name) => ({ name, type: 'text' })),
        doubtful,
        header: faults,
        notices: files.flatMap(({ notices }) => notices),
    };
    const readable = files.flatMap((file) => file.readable);
    return { shape, files, rowsRead: (0,loaded/* rowsReadOf */.NW)(files), readable };
}
async function openFile(connection, { path, table }, source) {
    const text = await (0,text_file/* textFile */.Ex)(path, source.dialect.encoding);
    const columns = [...new Set(source.columns.map((column) => column.source))];
    const header = await readCsvHeader(text, { dialect: source.dialect, columns });
    const { names, dialect } = header;
    const rows = await openRows(connection, {
        text,
        table,
        layout: { dialect, columns: names.length },
        copied: source.copied ?? false,
    });
    return {
        ...rows,
        path,
        text,
        header,
        // An unquoted empty field arrives as NULL; in CSV it is the empty text.
        value: (name) => ({ kind: 'text', sql: `coalesce(c${names.indexOf(name)}, '')` }),
        async locate(wanted) {
            const layout = { dialect, columns: names.length };
            const found = await linesOfRows({ ...layout, ...rows, text }, wanted);
            return (row) => {
                const line = found.get(row);
                return line === undefined ? {} : { line };
            };
        },
    };
}
/** The columns that every file has exactly once. */
function joinHeaders(files) {
    const doubtful = new Map();
    const faults = files.flatMap(ownFaults);
    const doubt = (name, { path }, message) => {
        doubtful.set(name, message);
        faults.push({ message, example: { file: path, line: 1, value: name } });
    };
    const all = [...new Set(files.flatMap(({ header }) => header.names))];
    for (const file of files) {
        const counts = new Map();
        for (const name of file.header.names)
            counts.set(name, (counts.get(name) ?? 0) + 1);
        for (const name of all) {
            const times = counts.get(name) ?? 0;
            const shown = JSON.stringify(name);
            if (times > 1)
                doubt(name, file, `The header of ${file.path} has ${shown} ${times} times.`);
            if (times === 0)
                doubt(name, file, `The header of ${file.path} lacks ${shown}, which another file has.`);
        }
    }
    return { columns: all.filter((name) => !doubtful.has(name)), doubtful, faults };
}
function ownFaults({ path, header }) {
    const fault = (message) => [{ message, example: { file: path, line: 1, value: null } }];
    if (header.blank) {
        return fault(`${path} starts with an empty line, where the header should be.`);
    }
    if (header.contradiction !== undefined) {
        return fault(`${path} ${header.contradiction}, so the contract's delimiter is not the file's.`);
    }
    return [];
}


/***/ }),

/***/ 9437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C3: () => (/* binding */ digitsOf),
/* harmony export */   Ll: () => (/* binding */ isNode),
/* harmony export */   WM: () => (/* binding */ writeTree),
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   vx: () => (/* binding */ nodesIn)
/* harmony export */ });
function isNode(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function nodesIn(value) {
    return Array.isArray(value) ? value.filter(isNode) : [];
}
/** Reads a serialized statement; numbers that JavaScript would round are carried as texts. */
function readTree(json) {
    const marked = json.replace(/"(?:[^"\\]|\\.)*"|[0-9.eE+-]{16,}/g, (token) => token.startsWith('"') ? token : `{"${exactNumber}":"${token}"}`);
    const tree = JSON.parse(marked);
    return isNode(tree) ? tree : { error: true };
}
const exactNumber = 'exact number';
/** No text of a contract looks like the mark: inside of JSON its quotes are escaped. */
function writeTree(tree) {
    return JSON.stringify(tree).replace(/\{"exact number":"([^"]*)"\}/g, '$1');
}
/** The digits of a number, be it carried as a text or not. */
function digitsOf(value) {
    return String(isNode(value) ? value[exactNumber] : value);
}


/***/ }),

/***/ 5651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ compileExpression)
});

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/expression-tree.js
var expression_tree = __webpack_require__(9437);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/function-kinds.js
var function_kinds = __webpack_require__(6296);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/expression-walk.js


/** The same expression over the names of the view, and what in it looks at more than the row. */
function rewrite(node, scope, unfit) {
    const columns = new Set();
    const problems = [];
    /** `bound`: the parameters of the lambdas around. */
    const visit = (part, bound) => {
        if (Array.isArray(part))
            return part.map((one) => visit(one, bound));
        if (!(0,expression_tree/* isNode */.Ll)(part))
            return part;
        if (part.class === 'COLUMN_REF')
            return column(part, bound);
        if (part.class === 'CONSTANT')
            return constant(part);
        if (part.class === 'LAMBDA') {
            return { ...part, expr: visit(part.expr, [...bound, ...namesIn(part.lhs)]) };
        }
        problems.push(...problemsOf(part, unfit));
        const inside = Object.entries(part).map(([key, value]) => [key, visit(value, bound)]);
        return Object.fromEntries(inside);
    };
    const column = (part, bound) => {
        const names = namesIn(part);
        const [first = ''] = names;
        if (bound.includes(first))
            return part;
        const qualified = names.length > 1 && sameName(first, scope.object);
        const [name = '', ...fields] = qualified ? names.slice(1) : names;
        const found = columnNamed(name, scope.columns);
        if (found) {
            columns.add(found.column.name);
            return { ...part, column_names: [found.value, ...fields] };
        }
        if (names.length > 1 || !function_kinds/* clocks */.sk.has(first.toLowerCase())) {
            problems.push(unknownName(name, scope.columns));
        }
        else
            problems.push(...refusalOf(first, scope.unfit));
        return part;
    };
    return { node: visit(node, []), problems, columns: [...columns] };
}
/** Parts of an expression that look at nothing but the row. */
const classes = new Set([
    'BETWEEN',
    'CASE',
    'CAST',
    'COLLATE',
    'COMPARISON',
    'CONJUNCTION',
    'FUNCTION',
    'OPERATOR',
]);
/** Functions that make rows of one. */
const rowMakers = new Map([
    ['unnest', 'makes several rows of one'],
    ['unlist', 'makes several rows of one'],
]);
const refusedParts = {
    SUBQUERY: 'an expression looks at one row and cannot hold a query',
    WINDOW: 'an expression looks at one row, a window at many',
    STAR: 'name the columns instead of *',
};
function problemsOf(part, unfit) {
    const { class: kind, function_name: name } = part;
    if (typeof kind !== 'string')
        return [];
    if (!classes.has(kind)) {
        const why = refusedParts[kind] ?? `${kind.toLowerCase()} is no part of an expression over a row`;
        return [`It is refused: ${why}.`];
    }
    return kind === 'FUNCTION' ? refusalOf(String(name), unfit) : [];
}
/** Why a function may not be called. */
function refusalOf(name, unfit = rowMakers) {
    const called = name.toLowerCase();
    const trouble = unfit.get(called) ?? rowMakers.get(called);
    return trouble === undefined ? [] : [`It is refused: ${called}() ${trouble}.`];
}
/** Written as a literal, a double would come back as a decimal. */
function constant(node) {
    const { value } = node;
    if (!(0,expression_tree/* isNode */.Ll)(value) || !(0,expression_tree/* isNode */.Ll)(value.type) || value.type.id !== 'DOUBLE')
        return node;
    const digits = { type: { id: 'VARCHAR' }, is_null: false, value: (0,expression_tree/* digitsOf */.C3)(value.value) };
    const child = { class: 'CONSTANT', type: 'VALUE_CONSTANT', value: digits };
    return { class: 'CAST', type: 'OPERATOR_CAST', cast_type: { id: 'DOUBLE' }, child };
}
/** SQL does not tell names by case: the exact name first, else the only one that differs by case. */
function columnNamed(name, columns) {
    const exact = columns.get(name);
    if (exact)
        return exact;
    const [only, another] = [...columns.values()].filter(({ column }) => sameName(column.name, name));
    return another ? undefined : only;
}
function unknownName(name, columns) {
    const known = [...columns.keys()];
    const alike = known.filter((other) => sameName(other, name));
    return alike.length > 1
        ? `"${name}" can be ${alike.join(' or ')}: write it as the data does, in quotes.`
        : `There is no column "${name}"; the columns are ${known.join(', ') || 'none'}.`;
}
function sameName(one, other) {
    return one.toLowerCase() === other.toLowerCase();
}
/** The names in a reference, or in the parameters of a lambda. */
function namesIn(node) {
    if (Array.isArray(node))
        return node.flatMap(namesIn);
    if (!(0,expression_tree/* isNode */.Ll)(node))
        return [];
    return Array.isArray(node.column_names)
        ? node.column_names.map(String)
        : Object.values(node).flatMap(namesIn);
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/reason.js
var reason = __webpack_require__(5366);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var rows = __webpack_require__(8539);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var duckdb_sql = __webpack_require__(4496);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/expression.js






/**
 * Takes an expression apart and puts it together again over the view's names. What comes out was never
 * the contract's text: no comment, bracket or second statement of it can reach the query it is placed in.
 */
async function compileExpression(connection, sql, scope) {
    const parsed = await parse(connection, sql, scope);
    if ('refused' in parsed)
        return { kind: 'refused', message: parsed.refused };
    const unfit = new Map([
        ...(await (0,function_kinds/* aggregateFunctions */.r3)(connection)),
        ...(await (0,function_kinds/* changingFunctions */.FB)(connection)),
        ...(scope.unfit ?? []),
    ]);
    const { node, problems, columns } = rewrite(parsed.expression, scope, unfit);
    const [problem] = problems;
    if (problem !== undefined)
        return { kind: 'refused', message: problem };
    const select = { ...parsed.select, select_list: [node] };
    const tree = (0,expression_tree/* writeTree */.WM)({ ...parsed.whole, statements: [{ node: select }] });
    const [row] = await (0,rows/* rowsOf */.RO)(connection, `SELECT json_deserialize_sql(${(0,duckdb_sql/* text */.Qq)(tree)}) AS sql`);
    const compiled = `(${(0,rows/* textOf */.b6)(row?.sql)?.replace(/^SELECT /, '')})`;
    const misfit = await misfitOf(connection, compiled, scope.view);
    return misfit === undefined
        ? { kind: 'compiled', sql: compiled, columns }
        : { kind: 'refused', message: misfit };
}
/** Why the engine cannot tell true from false by it. */
async function misfitOf(connection, sql, view) {
    try {
        const [row] = await (0,rows/* rowsOf */.RO)(connection, `DESCRIBE SELECT ${sql} FROM ${view}`);
        const type = (0,rows/* textOf */.b6)(row?.column_type);
        if (type !== 'BOOLEAN')
            return `It is refused: it yields ${type}, not true or false.`;
        // A macro may hide what looks at other rows or makes rows, which no condition can hold.
        await (0,rows/* rowsOf */.RO)(connection, `DESCRIBE SELECT 1 FROM ${view} WHERE ${sql}`);
        return undefined;
    }
    catch (error) {
        return `The expression cannot be used: ${(0,reason/* reasonOf */.A)(error, true)}`;
    }
}
/** The line break keeps a trailing comment from swallowing the bracket. */
async function parse(connection, sql, scope) {
    const whole = (0,duckdb_sql/* text */.Qq)(`SELECT (${sql}\n)`);
    const [row] = await (0,rows/* rowsOf */.RO)(connection, `SELECT json_serialize_sql(${whole}, skip_null := true, skip_default := true) AS tree`);
    const tree = (0,expression_tree/* readTree */.Zc)((0,rows/* textOf */.b6)(row?.tree) ?? '{"error": true}');
    if (tree.error === true) {
        if (tree.error_type !== 'parser')
            return { refused: notOne };
        const words = wordsIn(sql, [...scope.columns.keys()]);
        return { refused: await syntaxError(connection, String(tree.error_message), words) };
    }
    const [statement, another] = (0,expression_tree/* nodesIn */.vx)(tree.statements);
    const select = (0,expression_tree/* isNode */.Ll)(statement?.node) ? statement.node : undefined;
    const expressions = Array.isArray(select?.select_list)
        ? select.select_list
        : [];
    if (!select || another || expressions.length !== 1 || !isBare(select)) {
        return { refused: notOne };
    }
    return { whole: tree, select, expression: expressions[0] };
}
const notOne = 'It is refused: it must be one expression over the columns of a row.';
/** What a SELECT of nothing but one expression consists of. */
const bareParts = new Set(['type', 'cte_map', 'select_list', 'from_table', 'aggregate_handling']);
function isBare(select) {
    const { from_table: source, cte_map: others, aggregate_handling: grouping } = select;
    const plain = Object.keys(select).every((key) => bareParts.has(key));
    const noSource = (0,expression_tree/* isNode */.Ll)(source) && source.type === 'EMPTY';
    const noOthers = (0,expression_tree/* isNode */.Ll)(others) && Object.keys(others).length === 0;
    return plain && noSource && noOthers && grouping === 'STANDARD_HANDLING';
}
/** The columns whose names stand in the text, without quotes around them. */
function wordsIn(sql, names) {
    const words = new Set(sql.toLowerCase().match(/(?<![\w"])[a-z_]\w*(?![\w"])/g));
    return names.filter((name) => words.has(name.toLowerCase()));
}
/** A column that is called as a word of SQL needs quotes, which the engine does not say. */
async function syntaxError(connection, message, names) {
    const said = `The expression is no SQL that the engine knows: ${message}.`;
    const found = await (0,rows/* rowsOf */.RO)(connection, "SELECT keyword_name AS word FROM duckdb_keywords() WHERE keyword_category <> 'unreserved'");
    const words = new Set(found.map(({ word }) => (0,rows/* textOf */.b6)(word)));
    const reserved = names.filter((name) => words.has(name.toLowerCase()));
    const quoted = reserved.map((name) => `"${name}"`).join(', ');
    return reserved.length > 0 ? `${said} Names that are words of SQL need quotes: ${quoted}.` : said;
}


/***/ }),

/***/ 2713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _compression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5546);


const extensions = {
    csv: 'csv',
    tsv: 'csv',
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    parquet: 'parquet',
    arrow: 'arrow',
    feather: 'arrow',
    ipc: 'arrow',
};
/** The one format of all files of a data set, told from their names. */
function formatOf(paths) {
    // One file for each format, as there may be thousands.
    const formats = new Map(paths.map((path) => [formatOfFile(path), path]));
    const [format, other] = formats.keys();
    if (format && !other)
        return format;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data-format', {
        what: `The files ${[...formats.values()].join(', ')} are one data set in ${formats.size} formats.`,
        why: 'Columns of different formats have different types.',
        next: 'Write all of them in one format.',
    });
}
function formatOfFile(path) {
    const name = (0,_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .uncompressedName */ .ol)(path);
    const format = extensions[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
    const compressible = format === 'csv' || format === 'jsonl';
    if (format && (compressible || name === path))
        return format;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data-format', {
        what: `The format of ${path} is not known.`,
        why: 'The end of the name tells the format.',
        next: `Name it .${Object.keys(extensions).join(', .')}; texts may also end in .gz or .zst.`,
        file: path,
    });
}


/***/ }),

/***/ 6296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ changingFunctions),
/* harmony export */   Hd: () => (/* binding */ estimatingFunctions),
/* harmony export */   _D: () => (/* binding */ clockFunctions),
/* harmony export */   j7: () => (/* binding */ makingFunctions),
/* harmony export */   r3: () => (/* binding */ aggregateFunctions),
/* harmony export */   sk: () => (/* binding */ clocks)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8539);

/** Functions that answer differently each time, or do something besides answering. */
async function changingFunctions(connection) {
    return named(connection, "stability = 'VOLATILE'", 'can answer differently each time');
}
/** Functions that look at the clock, or at what was set; some of them are written without brackets. */
async function clockFunctions(connection) {
    const trouble = 'would answer otherwise at another time';
    const others = [
        ...clocks,
        'age',
        'current_localtime',
        'current_localtimestamp',
        'current_setting',
    ];
    const found = await named(connection, "stability = 'CONSISTENT_WITHIN_QUERY'", trouble);
    return new Map([...found, ...others.map((name) => [name, trouble])]);
}
const makers = [
    'range',
    'generate_series',
    'repeat',
    'lpad',
    'rpad',
    'list_resize',
    'array_resize',
];
/** Functions that make much out of nothing: one call could hold the engine for hours, past any limit. */
const makingFunctions = new Map(makers.map((name) => [name, 'could make any amount of values in one call']));
/** Words that the engine reads as functions, without brackets. */
const clocks = new Set([
    'current_date',
    'current_time',
    'current_timestamp',
    'localtime',
    'localtimestamp',
]);
/** Functions whose answer is near the truth, which decides nothing. */
const estimatingFunctions = new Map([
    'approx_count_distinct',
    'approx_quantile',
    'approx_top_k',
    'list_approx_count_distinct',
    'reservoir_quantile',
].map((name) => [name, 'only estimates']));
/** Functions that look at more rows than one. */
async function aggregateFunctions(connection) {
    return named(connection, "function_type = 'aggregate'", 'looks at more than one row');
}
async function named(connection, condition, trouble) {
    const found = await (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(connection, `SELECT DISTINCT function_name AS name FROM duckdb_functions() WHERE ${condition}`);
    return new Map(found.map(({ name }) => [(0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(name) ?? '', trouble]));
}


/***/ }),

/***/ 8303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ loadJsonl)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/compression.js
var compression = __webpack_require__(5546);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var duckdb_rows = __webpack_require__(8539);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/jsonl-keys.js

/**
 * The engine's parser takes bare NaN and infinities in any case, and a comma before a closing bracket. The
 * first tests are cheap, and CASE asks the pattern only for the few lines that they let through.
 */
const nonFinite = `CASE WHEN line LIKE '%an%' OR line LIKE '%aN%' OR line LIKE '%An%' OR line LIKE '%AN%'
    OR line LIKE '%nf%' OR line LIKE '%nF%' OR line LIKE '%Nf%' OR line LIKE '%NF%'
  THEN regexp_matches(line, '[:,\\[]\\s*-?(?i:nan|inf)') ELSE false END`;
const trailingComma = `CASE WHEN line LIKE '%,}%' OR line LIKE '%,]%' THEN true
  WHEN line LIKE '% }%' OR line LIKE '% ]%' OR line LIKE '%\t}%' OR line LIKE '%\t]%'
  THEN regexp_matches(line, ',\\s+[}\\]]') ELSE false END`;
const noObject = `CASE WHEN len(keys) = 0 THEN json_type(line) <> 'OBJECT' ELSE false END`;
/** Parses every line once; `from` is a relation with a column `line`. */
async function surveyKeys(connection, from) {
    const kinds = `SELECT keys, count(*) AS n,
      count(*) FILTER (${nonFinite} OR ${trailingComma}) AS strange,
      count(*) FILTER (${noObject}) AS other
    FROM (SELECT line, TRY(json_keys(line)) AS keys FROM ${from}) GROUP BY keys`;
    await connection.run(`CREATE OR REPLACE TEMP TABLE key_lists AS ${kinds}`);
    const broken = `CASE WHEN keys IS NULL OR len(keys) <> len(list_distinct(keys)) THEN n ELSE other END`;
    const [counted] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT sum(n) AS n, sum(${broken}) AS broken, sum(greatest(${broken}, strange)) AS suspicious FROM key_lists`);
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, 'SELECT DISTINCT unnest(keys) AS key FROM key_lists ORDER BY key');
    await connection.run('DROP TABLE key_lists');
    const first = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT unnest(keys) AS key FROM (SELECT TRY(json_keys(line)) AS keys FROM ${from} LIMIT 1)`);
    const names = [...first, ...found].map(({ key }) => (0,duckdb_rows/* textOf */.b6)(key) ?? '');
    return {
        rows: (0,duckdb_rows/* integer */.nd)(counted?.n),
        broken: (0,duckdb_rows/* integer */.nd)(counted?.broken),
        suspicious: (0,duckdb_rows/* integer */.nd)(counted?.suspicious),
        names: [...new Set(names)],
    };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/utf8-check.js
var utf8_check = __webpack_require__(4304);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/jsonl-lines.js


const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** The engine takes no longer ones. */
const longestLine = 2_000_000;
/** What can be told of the lines without looking into them. */
class LineSurvey {
    lines = 0;
    longest = 0;
    blank = 0;
    /** Lines that end with a carriage return before the line feed. */
    crlf = 0;
    returns = 0;
    #utf8 = new utf8_check/* Utf8Check */.I();
    #before = 0;
    #last = lineFeed;
    get utf8() {
        return this.#utf8.valid;
    }
    feed(chunk) {
        this.#utf8.feed(chunk);
        const withReturns = chunk.includes(carriageReturn) || this.#last === carriageReturn;
        let start = 0;
        for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, start)) {
            const returned = withReturns && (at > 0 ? chunk[at - 1] : this.#last) === carriageReturn;
            this.#endLine(this.#before + at - start, returned);
            this.#before = 0;
            start = at + 1;
        }
        this.#before += chunk.length - start;
        this.#last = chunk.at(-1) ?? this.#last;
        if (withReturns)
            this.returns += count(chunk, carriageReturn);
    }
    end() {
        if (this.#before > 0)
            this.#endLine(this.#before, false);
    }
    #endLine(length, returned) {
        this.lines += 1;
        if (returned)
            this.crlf += 1;
        if (length === (returned ? 1 : 0))
            this.blank += 1;
        if (length > this.longest)
            this.longest = length;
    }
}
function count(chunk, byte) {
    let times = 0;
    for (let at = chunk.indexOf(byte); at !== -1; at = chunk.indexOf(byte, at + 1))
        times += 1;
    return times;
}
/** Line after line without its end; of one that is too long only the beginning. */
async function* linesIn(bytes) {
    let held = Buffer.alloc(0);
    for await (const chunk of bytes) {
        const lines = [];
        let start = 0;
        for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, start)) {
            lines.push(start === 0 ? Buffer.concat([held, chunk.subarray(0, at)]) : chunk.subarray(start, at));
            start = at + 1;
        }
        const rest = chunk.subarray(start);
        if (start > 0)
            held = rest;
        else if (held.length <= longestLine)
            held = Buffer.concat([held, rest]);
        yield lines;
    }
    if (held.length > 0)
        yield [held];
}
/** Why a line is no row; null where it is one, undefined where it is blank. */
function flawOf(line) {
    if (line.length > longestLine)
        return 'the line is longer than two megabytes';
    if (!(0,external_node_buffer_.isUtf8)(line))
        return 'the line is not UTF-8';
    const text = line.toString('utf8');
    if (/^[ \t\r]*$/.test(text))
        return undefined;
    const value = parsed(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return 'the line is no JSON object';
    }
    if (membersOf(text) !== Object.keys(value).length)
        return 'the line has a key twice';
    return loneSurrogate(text, value) ? 'the line holds half of a character' : null;
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Colons outside of texts and of what is nested. */
function membersOf(json) {
    const bare = json.replaceAll(/"(?:[^"\\]|\\.)*"/g, '');
    let depth = 0;
    let members = 0;
    for (const sign of bare) {
        if (sign === '{' || sign === '[')
            depth += 1;
        if (sign === '}' || sign === ']')
            depth -= 1;
        if (sign === ':' && depth === 1)
            members += 1;
    }
    return members;
}
/** Such an escape is JSON, but no text: UTF-8 cannot say it. */
function loneSurrogate(json, value) {
    return /\\u[dD]/.test(json) && /(?<!\\)(?:\\\\)*\\ud[89a-f]/.test(JSON.stringify(value));
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/loaded.js
var loaded = __webpack_require__(211);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/numbered-table.js
var numbered_table = __webpack_require__(6331);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/scratch-file.js
var scratch_file = __webpack_require__(2957);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var sql = __webpack_require__(4496);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/text-file.js
var text_file = __webpack_require__(208);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/jsonl-source.js











/** Only a file in which every line is a row is left to the engine as it lies there. */
async function openLines(connection, { text, table, copied }) {
    const survey = new LineSurvey();
    for await (const chunk of (0,text_file/* passingBytesOf */.yJ)(text))
        survey.feed(chunk);
    survey.end();
    const keys = await keysIfDirect(connection, text, survey);
    if (!keys)
        return openCopy(connection, text, table);
    const from = linesOf((0,external_node_path_.resolve)(text.path), (0,compression/* compressionOf */.MB)(text.path));
    const unreadable = { count: 0, faults: [] };
    const found = { rows: survey.lines, keys: keys.names, missing: [], unreadable };
    if (!copied) {
        return { ...found, from, row: 'row_number() OVER ()', readable: [(0,external_node_path_.resolve)(text.path)] };
    }
    await (0,numbered_table/* createNumberedTable */.T)(connection, {
        table,
        columns: 'line',
        from,
        refuse: (message) => notJsonl(text.path, message),
    });
    return { ...found, from: table, row: '"row"', readable: [] };
}
/** Undefined: the engine would read something else than what stands there. */
async function keysIfDirect(connection, text, survey) {
    const { lines, crlf, returns } = survey;
    const alike = survey.utf8 &&
        text.encoding === 'utf-8' &&
        survey.blank === 0 &&
        survey.longest <= longestLine &&
        (returns === 0 || (returns === crlf && crlf === lines)) &&
        // Once the connection is sealed, such a name cannot be told from a pattern.
        !/[*?[]/.test(text.path);
    if (!alike || lines === 0)
        return undefined;
    try {
        const from = linesOf((0,external_node_path_.resolve)(text.path), (0,compression/* compressionOf */.MB)(text.path));
        const keys = await surveyKeys(connection, from);
        return keys.suspicious === 0 && keys.rows === lines ? keys : undefined;
    }
    catch {
        // It says less of what is wrong than going through the lines does.
        return undefined;
    }
}
async function openCopy(connection, text, table) {
    return (0,scratch_file/* scratchFile */.L)(connection, async (target) => {
        const { rows, missing, unreadable } = await copyLines(text, target);
        const from = rows > 0 ? linesOf(target, 'none') : `(SELECT NULL::VARCHAR AS line LIMIT 0)`;
        await (0,numbered_table/* createNumberedTable */.T)(connection, {
            table,
            columns: 'line',
            from,
            refuse: (message) => notJsonl(text.path, message),
        });
        const keys = await surveyKeys(connection, table);
        if (keys.broken > 0 || keys.rows !== rows) {
            throw notJsonl(text.path, `It has ${rows} rows, but the engine finds ${keys.rows - keys.broken}.`);
        }
        return { from: table, row: '"row"', rows, keys: keys.names, missing, unreadable, readable: [] };
    });
}
/** Copies the lines that are rows. */
async function copyLines(text, target) {
    const missing = [];
    const faults = [];
    let lines = 0;
    let unreadable = 0;
    const copy = await (0,promises_.open)(target, 'w');
    try {
        for await (const some of linesIn((0,text_file/* bytesOf */.$$)(text))) {
            const kept = [];
            for (const line of some) {
                lines += 1;
                const flaw = flawOf(line);
                if (flaw === null) {
                    kept.push(withoutReturns(line), lineEnd);
                    continue;
                }
                missing.push(lines);
                if (flaw === undefined)
                    continue;
                unreadable += 1;
                if (faults.length < loaded/* shownFaults */.J9)
                    faults.push(faultOf(line, { path: text.path, number: lines, flaw }));
            }
            await copy.write(Buffer.concat(kept));
        }
    }
    finally {
        await copy.close();
    }
    return { rows: lines - missing.length, missing, unreadable: { count: unreadable, faults } };
}
const lineEnd = Buffer.from('\n');
/** In JSON a raw carriage return can only be a blank, but the engine would end the line there. */
function withoutReturns(line) {
    return line.includes(0x0d) ? Buffer.from(line.toString('utf8').replaceAll('\r', ' ')) : line;
}
function faultOf(line, { path, number, flaw }) {
    const value = line.subarray(0, 1000).toString('utf8').trim().slice(0, 200);
    return {
        message: `${path}:${number}: ${flaw}.`,
        example: { file: path, line: number, value },
    };
}
/** A sign that no JSON text holds keeps each line in one piece; what the engine objects to is thrown. */
function linesOf(path, compression) {
    const options = [
        'auto_detect = false',
        `columns = {'line': 'VARCHAR'}`,
        'header = false',
        `delim = '\u0001'`,
        `quote = ''`,
        `escape = ''`,
        `compression = ${(0,sql/* text */.Qq)(compression)}`,
        'strict_mode = false',
        'hive_partitioning = false',
    ];
    return `read_csv(${(0,sql/* file */.NJ)(path)}, ${(0,sql/* list */.p_)(options)})`;
}
function notJsonl(path, message) {
    return new errors/* UserError */.yo('data-unreadable', {
        what: `Cannot read ${path} as JSON lines.`,
        why: message,
        next: 'Check that the file is whole and has one JSON object a line.',
        file: path,
    });
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/line-counter.js
/** Row → line, where some lines, in ascending order, did not become rows. */
function lineCounter(missing) {
    return (row) => {
        let line = row;
        for (const gap of missing)
            if (gap <= line)
                line += 1;
        return line;
    };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/jsonl.js







/** Opens files of one JSON object a line; a line that is none is kept apart and counted. */
async function loadJsonl(connection, source, schema) {
    const files = [];
    for (const [index, path] of source.paths.entries()) {
        files.push(await openFile(connection, { path, table: `${schema}.file${index}` }, source));
    }
    const names = [...new Set(files.flatMap(({ keys }) => keys))];
    const encodings = new Set(files.map(({ encoding }) => encoding));
    const shape = {
        format: 'jsonl',
        dialect: `one JSON object a line, ${[...encodings].join(' and ')}`,
        columns: names.map((name) => ({ name, type: 'json' })),
        doubtful: new Map(),
        header: [],
        notices: [],
    };
    const readable = files.flatMap((file) => file.readable);
    return { shape, files, rowsRead: (0,loaded/* rowsReadOf */.NW)(files), readable };
}
async function openFile(connection, { path, table }, { dialect, columns, copied = false }) {
    const text = await (0,text_file/* textFile */.Ex)(path, dialect.encoding);
    const lines = await openLines(connection, { text, table, copied });
    const zero = lines.keys.find((key) => key.includes('\u0000'));
    if (zero !== undefined)
        throw unspeakable(path, zero);
    const known = new Set(lines.keys);
    const wanted = [...new Set(columns.map((column) => column.source))].filter((key) => known.has(key));
    const lineOf = lineCounter(lines.missing);
    return {
        ...lines,
        path,
        encoding: text.encoding,
        from: withFields(lines.from, wanted),
        value: (name) => ({ kind: 'json', sql: fieldOf(name, wanted) }),
        written: (rows) => linesAt(connection, lines, rows),
        locate: async () => (row) => ({ line: lineOf(row) }),
    };
}
async function linesAt(connection, { from, row }, rows) {
    const first = `SELECT ${row} AS n, line FROM ${from} LIMIT ${Math.max(0, ...rows)}`;
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT n, line FROM (${first}) WHERE n IN (${(0,sql/* list */.p_)(['NULL', ...rows.map(String)])})`);
    return new Map(found.map(({ n, line }) => [(0,duckdb_rows/* integer */.nd)(n), (0,duckdb_rows/* textOf */.b6)(line) ?? '']));
}
/** All of the wanted keys at once: apart, each would parse the line again. */
function withFields(from, wanted) {
    if (wanted.length === 0)
        return from;
    const pointers = (0,sql/* list */.p_)(wanted.map((name) => (0,sql/* text */.Qq)(pointerTo(name))));
    return `(SELECT *, json_extract(line, [${pointers}]) AS fields FROM ${from})`;
}
function fieldOf(name, wanted) {
    const index = wanted.indexOf(name);
    return index === -1 ? `json_extract(line, ${(0,sql/* text */.Qq)(pointerTo(name))})` : `fields[${index + 1}]`;
}
/** RFC 6901, which takes every name there can be. */
function pointerTo(name) {
    return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
function unspeakable(path, key) {
    return new errors/* UserError */.yo('data-name', {
        what: `Cannot read ${path}.`,
        why: `Its key ${JSON.stringify(key)} holds a zero byte, with which no query can name it.`,
        next: 'Rename the key.',
        file: path,
    });
}


/***/ }),

/***/ 7697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ removeLeftovers),
/* harmony export */   V: () => (/* binding */ spillPrefix)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** How the folders begin that the engine spills to. */
const spillPrefix = 'contender-spill-';
/** No statement runs so long, so that nobody needs a folder which has been still since then. */
const dayMs = 24 * 60 * 60 * 1000;
/** Removes what runs that were killed left behind; what cannot be removed is left to its owner. */
async function removeLeftovers(temporary, now = Date.now()) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(temporary).catch(() => []);
    const spills = names.filter((name) => name.startsWith(spillPrefix));
    await Promise.allSettled(spills.map(async (name) => {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, name);
        const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(folder);
        if (now - mtimeMs > dayMs)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }));
}


/***/ }),

/***/ 8538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ limitsOf),
/* harmony export */   Uc: () => (/* binding */ readMachine),
/* harmony export */   ZY: () => (/* binding */ memoryBytes)
/* harmony export */ });
/* unused harmony export containerMemory */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




const mebibyte = 1024 * 1024;
/** Node itself, and what the engine holds beside its own account. */
const outsideEngine = 320 * mebibyte;
const leastMemory = 128 * mebibyte;
/** With less, threads hold so much at once that nothing is left to spill. */
const memoryOfThread = 128 * mebibyte;
/** Most of the memory that Node leaves, as many threads as it feeds, and nine tenths of the free disk. */
function limitsOf({ memoryBytes, threads, freeDiskBytes }) {
    const memory = Math.max(leastMemory, (memoryBytes - outsideEngine) * 0.85);
    return {
        memory_limit: mebibytes(memory),
        threads: String(Math.max(1, Math.min(threads, Math.floor(memory / memoryOfThread)))),
        ...(freeDiskBytes !== null && { max_temp_directory_size: mebibytes(freeDiskBytes * 0.9) }),
    };
}
function mebibytes(bytes) {
    return `${Math.floor(bytes / mebibyte)}MiB`;
}
/** Reads them of this machine; `folder` is where intermediate results would be spilled to. */
async function readMachine(folder) {
    const disk = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.statfs)(folder).catch(() => null);
    return {
        memoryBytes: memoryBytes(),
        // Knows the share of the processors that a container has.
        threads: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.availableParallelism)(),
        freeDiskBytes: disk && disk.bavail * disk.bsize,
    };
}
/** What the machine has, or the container on it may take. */
function memoryBytes() {
    return Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_2__.totalmem)(), containerMemory('/'));
}
/**
 * The least limit of the control groups that this process is in, in bytes; infinite where there is none.
 * Both versions of the kernel's files are read, and a group's limit holds for all groups inside it.
 */
function containerMemory(root) {
    const limits = groupsIn(textAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, 'proc/self/cgroup'))).flatMap(({ file, base, path }) => pathsUp(path).map((one) => bytesIn(textAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, base, one, file)))));
    return Math.min(Number.POSITIVE_INFINITY, ...limits);
}
/** Lines such as `0::/user.slice` and `5:memory:/docker/1f`. */
function groupsIn(lines) {
    return lines.split('\n').flatMap((line) => {
        const [, controllers, path = '/'] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
        if (controllers === '')
            return [{ base: 'sys/fs/cgroup', path, file: 'memory.max' }];
        return controllers?.split(',').includes('memory')
            ? [{ base: 'sys/fs/cgroup/memory', path, file: 'memory.limit_in_bytes' }]
            : [];
    });
}
/** `/a/b`, `/a`, and the root, which inside a container is the group itself. */
function pathsUp(path) {
    const names = path.split('/').filter((name) => name !== '' && name !== '..');
    return [...names.keys(), names.length].map((depth) => names.slice(0, depth).join('/'));
}
function bytesIn(text) {
    return /^\d+\s*$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
}
function textAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 9554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ loadBindings),
  G: () => (/* binding */ loadDuckDb)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/package/pinned.js + 1 modules
var package_pinned = __webpack_require__(5466);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/package/install.js






/** The folder that holds the engine's `node_modules`; fetched, verified and unpacked when missing. */
async function installedFolder(environment) {
    const cache = cacheFolder(environment);
    const folder = (0,external_node_path_.join)(cache, `duckdb-${(0,package_pinned/* pinnedVersion */.V2)()}-${(0,package_pinned/* platformName */.$r)()}`);
    if (!(await exists(folder))) {
        await install(folder, { environment, offlineFolder: (0,external_node_path_.join)(cache, 'archives') });
    }
    return folder;
}
/** `RUNNER_TOOL_CACHE` on a runner, else the user's cache folder. */
function cacheFolder(environment) {
    const base = environment('RUNNER_TOOL_CACHE') ||
        environment('XDG_CACHE_HOME') ||
        ((0,external_node_os_.platform)() === 'win32' && environment('LOCALAPPDATA')) ||
        (0,external_node_path_.join)((0,external_node_os_.homedir)(), (0,external_node_os_.platform)() === 'darwin' ? 'Library/Caches' : '.cache');
    return (0,external_node_path_.join)(base, 'contender');
}
/**
 * Builds the folder aside and renames it: it exists whole or not at all, and of two jobs that do this
 * at once the second finds the first one's folder and throws its own away.
 */
async function install(folder, source) {
    // Most runs find the folder there, and need neither.
    const [{ download }, { unpack }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(174)]).then(__webpack_require__.bind(__webpack_require__, 7174)),
        Promise.all(/* import() */[__webpack_require__.e(118), __webpack_require__.e(209)]).then(__webpack_require__.bind(__webpack_require__, 8209)),
    ]);
    const building = `${folder}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        for (const pinned of (0,package_pinned/* packagesFor */.f4)((0,package_pinned/* platformName */.$r)())) {
            const archive = await download(pinned, source);
            await unpack(archive, (0,external_node_path_.join)(building, 'node_modules', pinned.name));
        }
        await (0,promises_.rename)(building, folder);
    }
    catch (error) {
        if (!(await exists(folder)))
            throw asUserError(error, folder);
    }
    finally {
        await (0,promises_.rm)(building, { recursive: true, force: true }).catch(() => undefined);
    }
}
function asUserError(error, folder) {
    const { code } = error;
    if (error instanceof errors/* UserError */.yo || code === undefined)
        return error;
    return new errors/* UserError */.yo('engine-unwritable', {
        what: `Cannot unpack the data engine into ${(0,external_node_path_.dirname)(folder)}.`,
        why: `The system answered ${code}; nothing was left behind.`,
        next: 'Free 100 MB there, or point RUNNER_TOOL_CACHE or XDG_CACHE_HOME to another folder.',
    }, { cause: error });
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/load.js






// Not written inside the call: a bundler would try to resolve it.
const api = '@duckdb/node-api';
const bindings = '@duckdb/node-bindings';
/**
 * Loads the native engine, which no bundle can carry: from the `node_modules` above this file when it
 * holds exactly the pinned version, else from the cache folder. Never from the working directory, which
 * may be a stranger's pull request.
 */
async function loadDuckDb(environment) {
    return besideUs() ?? fromFolder(await installedFolder(environment));
}
/** The bindings of the package that `loadDuckDb` gives. */
async function loadBindings(environment) {
    const beside = besideUs() ? import.meta.url : undefined;
    const from = beside ?? (0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(await installedFolder(environment), 'index.js'));
    const path = (0,external_node_module_.createRequire)(from).resolve(api);
    return (0,external_node_module_.createRequire)(path)(bindings);
}
function besideUs() {
    const require = (0,external_node_module_.createRequire)(import.meta.url);
    try {
        const { version } = require(`${api}/package.json`);
        return version === (0,package_pinned/* pinnedVersion */.V2)() ? require(api) : undefined;
    }
    catch {
        return undefined;
    }
}
function fromFolder(folder) {
    try {
        return (0,external_node_module_.createRequire)((0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(folder, 'index.js')))(api);
    }
    catch (error) {
        throw new errors/* UserError */.yo('engine-broken', {
            what: `Cannot load the data engine in ${folder}.`,
            why: `${error.message.split('\n')[0]}.`,
            next: 'Delete that folder and run again; it will be fetched anew.',
        }, { cause: error });
    }
}


/***/ }),

/***/ 211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ shownFaults),
/* harmony export */   KH: () => (/* binding */ isText),
/* harmony export */   NW: () => (/* binding */ rowsReadOf)
/* harmony export */ });
/** Text is parsed as a whole for each scan, of typed files a scan reads only the columns that it names. */
function isText({ loaded }) {
    const { format } = loaded.shape;
    return format === 'csv' || format === 'jsonl';
}
/** How many unreadable rows are shown. */
const shownFaults = 5;
/** What is known of the rows already, when the files are open. */
function rowsReadOf(files) {
    const read = {
        rows: files.reduce((sum, { rows }) => sum + rows, 0),
        emptyFiles: files.filter(({ rows }) => rows === 0).map(({ path }) => path),
        unreadable: {
            count: files.reduce((sum, { unreadable }) => sum + unreadable.count, 0),
            faults: files.flatMap(({ unreadable }) => unreadable.faults).slice(0, shownFaults),
        },
    };
    return async () => read;
}


/***/ }),

/***/ 6331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ createNumberedTable)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8539);

/** Copies rows into a table, each with its number from 1 in the order of the file. */
async function createNumberedTable(connection, { table, columns, from, refuse }) {
    const sql = `CREATE TABLE ${table} AS SELECT row_number() OVER () AS "row", ${columns} FROM ${from}`;
    await connection.run(sql).catch((error) => {
        throw refuse((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .engineMessage */ .g4)(error));
    });
}


/***/ }),

/***/ 5466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f4: () => (/* binding */ packagesFor),
  V2: () => (/* binding */ pinnedVersion),
  $r: () => (/* binding */ platformName)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./node_modules/detect-libc/lib/detect-libc.js
var detect_libc = __webpack_require__(8772);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/package/pinned.json
const pinned_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"@duckdb/node-api","version":"1.5.5-r.5","integrity":"sha512-ZMX+sel3DjSKbGuQ44Y5Tp5LwYjlJkhB5faKr+9sSMcxixDMSW+8vaTOD1uRDuN9o0udUoCY/XX9PI1haEZuZg=="},{"name":"@duckdb/node-bindings","version":"1.5.5-r.5","integrity":"sha512-sR7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg=="},{"name":"@duckdb/node-bindings-darwin-arm64","version":"1.5.5-r.5","integrity":"sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g=="},{"name":"@duckdb/node-bindings-darwin-x64","version":"1.5.5-r.5","integrity":"sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg=="},{"name":"@duckdb/node-bindings-linux-arm64","version":"1.5.5-r.5","integrity":"sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw=="},{"name":"@duckdb/node-bindings-linux-arm64-musl","version":"1.5.5-r.5","integrity":"sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ=="},{"name":"@duckdb/node-bindings-linux-x64","version":"1.5.5-r.5","integrity":"sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ=="},{"name":"@duckdb/node-bindings-linux-x64-musl","version":"1.5.5-r.5","integrity":"sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw=="},{"name":"@duckdb/node-bindings-win32-arm64","version":"1.5.5-r.5","integrity":"sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g=="},{"name":"@duckdb/node-bindings-win32-x64","version":"1.5.5-r.5","integrity":"sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA=="},{"name":"detect-libc","version":"2.1.2","integrity":"sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ=="}]');
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/package/pinned.js




const bindings = '@duckdb/node-bindings';
/** `linux-x64`, `linux-x64-musl`, `darwin-arm64`, … : how DuckDB names its native packages. */
function platformName() {
    const musl = (0,external_node_os_.platform)() === 'linux' && (0,detect_libc.familySync)() === detect_libc.MUSL ? '-musl' : '';
    return `${(0,external_node_os_.platform)()}-${(0,external_node_os_.arch)()}${musl}`;
}
/** The packages that together are the engine on one platform. */
function packagesFor(name) {
    const native = `${bindings}-${name}`;
    const needed = ['@duckdb/node-api', bindings, 'detect-libc', native];
    const found = pinned_namespaceObject.filter((candidate) => needed.includes(candidate.name));
    if (found.length === needed.length)
        return found;
    const known = pinned_namespaceObject
        .filter((candidate) => candidate.name.startsWith(`${bindings}-`))
        .map((candidate) => candidate.name.slice(bindings.length + 1));
    throw new errors/* UserError */.yo('engine-platform', {
        what: `The data engine does not exist for ${name}.`,
        why: `DuckDB publishes it for ${known.join(', ')}.`,
        next: 'Use a runner of one of these kinds.',
    });
}
/** The version of the engine that all verdicts rest on. */
function pinnedVersion() {
    return pinned_namespaceObject.find((candidate) => candidate.name === '@duckdb/node-api')?.version ?? '';
}


/***/ }),

/***/ 7609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fS: () => (/* binding */ loadParquet),
  rl: () => (/* binding */ openParquetFile)
});

// UNUSED EXPORTS: quicklyRead

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var rows = __webpack_require__(8539);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var sql = __webpack_require__(4496);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/footers.js


/** A larger dictionary page may hold more values than grouping by them is worth. */
const smallDictionary = 64 * 1024;
/**
 * Reads the statistics of Parquet files, by column. A column that a file lacks, or whose name the footer
 * has twice, is left out; so is everything that not every row group states.
 */
async function readFooters(connection, paths) {
    if (paths.length === 0)
        return new Map();
    const files = `[${(0,sql/* list */.p_)(paths.map(sql/* text */.Qq))}]`;
    const found = await (0,rows/* rowsOf */.RO)(connection, statement(files));
    return new Map(found.map((row) => [
        (0,rows/* textOf */.b6)(row.name) ?? '',
        {
            nulls: row.nulls === null ? null : Number(row.nulls),
            range: rangeOf(row.low, row.high) ?? rangeOf(row.first, row.last),
            fewValues: row.few === true,
        },
    ]));
}
function statement(files) {
    const whole = (end) => `TRY_CAST(stats_${end}_value AS HUGEINT)`;
    const days = (end) => `(TRY_CAST(stats_${end}_value AS DATE) - DATE '1970-01-01')`;
    // A row group of nulls alone has no least value, and a value that was cut short is none.
    const known = (value, end) => `bool_and(${value} IS NOT NULL AND ${end}_is_exact IS DISTINCT FROM false OR stats_null_count = num_values)`;
    const least = (value) => `CASE WHEN ${known(value('min'), 'min')} THEN min(${value('min')}) END`;
    const greatest = (value) => `CASE WHEN ${known(value('max'), 'max')} THEN max(${value('max')}) END`;
    return `SELECT path_in_schema AS name,
    CASE WHEN count(stats_null_count) = count(*) THEN sum(stats_null_count) END AS nulls,
    ${least(whole)} AS low, ${greatest(whole)} AS high, ${least(days)} AS first, ${greatest(days)} AS last,
    coalesce(bool_and(data_page_offset - dictionary_page_offset BETWEEN 1 AND ${smallDictionary}), false)
      AND count(dictionary_page_offset) = count(*) AS few
    FROM parquet_metadata(${files}) GROUP BY path_in_schema
    HAVING count(*) = (SELECT sum(num_row_groups) FROM parquet_file_metadata(${files}))
      AND sum(num_values) = (SELECT sum(num_rows) FROM parquet_file_metadata(${files}))`;
}
function rangeOf(low, high) {
    if (low === null || low === undefined || high === null || high === undefined)
        return null;
    return { low: BigInt(String(low)), high: BigInt(String(high)) };
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/parquet.js





/** As many rows as a row group often has are read in milliseconds, so that no footer has to be believed. */
const quicklyRead = 2 ** 17;
/** Opens Parquet files where they are; the rows are read when they are counted. */
async function loadParquet(connection, { paths }) {
    const files = [];
    for (const path of paths)
        files.push(await openParquetFile(connection, path));
    const { columns, doubtful } = joinSchemas(files);
    const faults = [...doubtful.values()].map((message) => {
        return { message, example: { file: paths[0] ?? '', value: null } };
    });
    const shape = {
        format: 'parquet',
        columns,
        doubtful,
        header: faults,
        notices: [],
    };
    const rows = {
        rows: files.reduce((sum, { rows }) => sum + rows, 0),
        emptyFiles: files.filter(({ rows }) => rows === 0).map(({ path }) => path),
        unreadable: { count: 0, faults: [] },
    };
    const readable = paths.map((path) => (0,external_node_path_.resolve)(path));
    // A file without readable statistics is read instead.
    const footers = rows.rows > quicklyRead
        ? await readFooters(connection, readable).catch(() => new Map())
        : new Map();
    return { shape, files, rowsRead: async () => rows, readable, footers };
}
async function openParquetFile(connection, path) {
    if (/[*?[]/.test(path))
        throw patternName(path);
    const file = (0,sql/* text */.Qq)((0,external_node_path_.resolve)(path));
    const ask = (sql) => (0,rows/* rowsOf */.RO)(connection, sql).catch((error) => {
        throw unreadable(path, error);
    });
    // A folder called a=1 is no column, and hides none of the file.
    const source = `${file}, hive_partitioning = false`;
    const described = await ask(`DESCRIBE SELECT * FROM read_parquet(${source})`);
    const [counted] = await ask(`SELECT count(*) AS n FROM read_parquet(${source})`);
    if ((0,rows/* integer */.nd)(counted?.n) <= quicklyRead)
        await doubtFooters(connection);
    const names = columnNames(await ask(`SELECT name, num_children FROM parquet_schema(${file})`));
    const taken = names.find((name) => name.toLowerCase() === rowColumn);
    if (taken !== undefined)
        throw takenName(path, taken);
    const columns = described.map((row, index) => ({
        name: names[index] ?? '',
        stored: (0,sql/* identifier */.Cv)((0,rows/* textOf */.b6)(row.column_name) ?? ''),
        type: (0,rows/* textOf */.b6)(row.column_type) ?? '',
    }));
    const types = new Map(columns.map(({ name, type }) => [name, type]));
    const stored = new Map(columns.map((column) => [column.name, column.stored]));
    return {
        path,
        types,
        unclear: unclearNames(path, names),
        rows: (0,rows/* integer */.nd)(counted?.n),
        from: `read_parquet(${source}, ${rowColumn} = true)`,
        row: `${rowColumn} + 1`,
        pick: (rows) => `${rowColumn} IN (${(0,sql/* list */.p_)(rows.map((row) => String(row - 1)))})`,
        value: (name) => ({
            kind: 'native',
            sql: stored.get(name) ?? 'NULL',
            type: types.get(name) ?? '',
        }),
        locate: async () => (row) => ({ row }),
    };
}
/**
 * The columns' names as the file has them, in its order: the engine gives another one to a column whose name
 * differs from an earlier one in nothing or in case alone. The schema is a tree, each branch after its root.
 */
function columnNames([, ...elements]) {
    const names = [];
    let below = 0;
    for (const { name, num_children } of elements) {
        if (below === 0)
            names.push((0,rows/* textOf */.b6)(name) ?? '');
        else
            below -= 1;
        below += (0,rows/* integer */.nd)(num_children);
    }
    return names;
}
function unclearNames(path, names) {
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    const unclear = new Map();
    for (const [name, count] of counts) {
        const shown = JSON.stringify(name);
        if (count > 1)
            unclear.set(name, `${path} has ${count} columns ${shown}.`);
        if (name.includes('\u0000')) {
            unclear.set(name, `${path} has a column ${shown}, which no query can name.`);
        }
    }
    return unclear;
}
/** Where a footer's range answers a condition the engine itself does not look at the values any more. */
async function doubtFooters(connection) {
    await connection.run("SET disabled_optimizers = 'statistics_propagation'");
}
/** What the engine calls the number of a row, from 0. */
const rowColumn = 'file_row_number';
function takenName(path, name) {
    return new errors/* UserError */.yo('data-name', {
        what: `Cannot read ${path}.`,
        why: `It has a column "${name}", and so the engine calls the numbers of the rows.`,
        next: 'Rename the column.',
        file: path,
    });
}
/** After the connection is sealed such a name cannot be told from a pattern. */
function patternName(path) {
    return new errors/* UserError */.yo('data-name', {
        what: `Cannot read ${path}.`,
        why: 'The engine takes *, ? and [ in a path for a pattern.',
        next: 'Rename the file or the folder.',
        file: path,
    });
}
function unreadable(path, error) {
    return new errors/* UserError */.yo('data-unreadable', {
        what: `Cannot read ${path} as Parquet.`,
        why: (0,rows/* engineMessage */.g4)(error),
        next: 'Check that the file is whole and is what its name says.',
        file: path,
    });
}
/** The columns that every file has with one and the same type. */
function joinSchemas(files) {
    const doubtful = new Map();
    const names = [...new Set(files.flatMap(({ types }) => [...types.keys()]))];
    for (const name of names) {
        const shown = JSON.stringify(name);
        const unclear = files.find((file) => file.unclear.has(name))?.unclear.get(name);
        if (unclear !== undefined) {
            doubtful.set(name, unclear);
            continue;
        }
        const lacking = files.find(({ types }) => !types.has(name));
        if (lacking)
            doubtful.set(name, `${lacking.path} has no column ${shown}, another file has.`);
        const types = [...new Set(files.map((file) => file.types.get(name)))];
        if (!lacking && types.length > 1) {
            doubtful.set(name, `The column ${shown} is ${types.join(' in one file and ')} in another.`);
        }
    }
    const columns = names
        .filter((name) => !doubtful.has(name))
        .map((name) => ({ name, type: files[0]?.types.get(name) ?? '' }));
    return { columns, doubtful };
}


/***/ }),

/***/ 5366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8539);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2661);


/** What is wrong with the text of a statement holds no value of the data; what went wrong on the way may. */
function reasonOf(error, sensitive) {
    if (error instanceof _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .Stopped */ .C9)
        return error.message;
    const message = String(error).replace(/^Error: /, '');
    const harmless = /^(Binder|Catalog|Parser|INTERRUPT|Permission|Out of Memory) Error/.test(message);
    if (sensitive && !harmless)
        return 'the reason may show sensitive values, so it is hidden.';
    return misspelt(message) ?? (0,_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .engineMessage */ .g4)(error);
}
/** The engine tells what a name may have meant on a second line. */
function misspelt(message) {
    const name = /Referenced column "(.*)" not found/.exec(message)?.[1];
    const candidates = /Candidate bindings: (.*)/.exec(message)?.[1];
    return name !== undefined && candidates !== undefined
        ? `There is no column "${name}"; did you mean ${candidates}?`
        : undefined;
}


/***/ }),

/***/ 8539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g4: () => (/* binding */ engineMessage),
/* harmony export */   nd: () => (/* binding */ integer)
/* harmony export */ });
/** All rows of a query that yields few. */
async function rowsOf(connection, sql) {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjectsJson();
}
/** The first line of what DuckDB says, without its advice for its own users. */
function engineMessage(error) {
    const message = error instanceof Error ? error.message : String(error);
    const [sentence = ''] = message.split('\n');
    return sentence.replace(/^(Error: )?([A-Z][\w ]+ Error: )?/, '').replace(/[.!]*$/, '.');
}
function integer(value) {
    return Number(value ?? 0);
}
function textOf(value) {
    return value === null || value === undefined ? null : String(value);
}


/***/ }),

/***/ 2957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ scratchFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _leftover_spills_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7697);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8539);




/** Gives `use` the path of a file beside what the engine spills, and removes it afterwards. */
async function scratchFile(connection, use) {
    const [row] = await (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(connection, `SELECT current_setting('temp_directory') AS folder`);
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(row?.folder) ?? '');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(beside, { recursive: true });
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(beside, _leftover_spills_js__WEBPACK_IMPORTED_MODULE_2__/* .spillPrefix */ .V));
    try {
        return await use((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'rows'));
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}


/***/ }),

/***/ 4496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   NJ: () => (/* binding */ file),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** A name as DuckDB takes it, whatever characters it has. */
function identifier(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A text literal; DuckDB knows no escape but the doubled quote, and its parser stops at a NUL. */
function text(value) {
    const parts = value.split('\0').map((part) => `'${part.replaceAll("'", "''")}'`);
    return parts.length > 1 ? `(${parts.join(' || chr(0) || ')})` : parts.join('');
}
/** The path of one file, whose name may hold what would otherwise match others. */
function file(path) {
    return text(path.replace(/[*?[]/g, '[$&]'));
}
/** A number literal: whole numbers exactly, all others as doubles and never as decimals. */
function number(value) {
    if (Number.isSafeInteger(value))
        return String(value);
    const digits = String(value);
    return digits.includes('e') ? digits : `${digits}e0`;
}
function list(items) {
    return items.join(', ');
}


/***/ }),

/***/ 2661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ Stopped),
/* harmony export */   Xy: () => (/* binding */ askInChunks),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8539);

/** A statement that takes longer is stopped, so that a run ends and says why. */
const longestMinutes = 30;
/** Says that a statement took too long. */
class Stopped extends Error {
    name = 'INTERRUPT Error';
}
/** The rows of a query that yields few, and the time it took; it is interrupted when it takes too long. */
async function ask(connection, sql, minutes = longestMinutes) {
    const start = performance.now();
    const rows = await inTime(connection, minutes, () => (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(connection, sql));
    return { rows, ms: performance.now() - start };
}
/**
 * Hands over the rows of a query that yields many while it runs, until `take` wants no more of them. A query
 * that fails on the way ends like one that is done: who asks has to know how many rows there are.
 */
async function askInChunks(connection, sql, take) {
    const start = performance.now();
    await inTime(connection, longestMinutes, async () => {
        for await (const chunk of await connection.stream(sql)) {
            if (!take(chunk))
                return;
        }
    });
    return { ms: performance.now() - start };
}
async function inTime(connection, minutes, work) {
    let late = false;
    const timer = setTimeout(() => {
        late = true;
        connection.interrupt();
    }, minutes * 60_000);
    const stopped = () => new Stopped(`It was stopped after ${minutes} minutes.`);
    try {
        const found = await work();
        if (late)
            throw stopped();
        return found;
    }
    catch (error) {
        throw late ? stopped() : error;
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Ex: () => (/* binding */ textFile),
/* harmony export */   yJ: () => (/* binding */ passingBytesOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _compression_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5546);


const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);
const utf16Marks = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];
/**
 * What the first bytes and the contract say of the encoding. Only a mark is proof; without one a text is
 * UTF-8 unless the contract says otherwise. Two that disagree throw: one of them is wrong.
 */
async function textFile(path, promised) {
    const first = await firstBytes(path);
    const marked = utf16Marks.some((mark) => first.indexOf(mark) === 0);
    const found = marked ? 'utf-16' : first.indexOf(utf8Mark) === 0 ? 'utf-8' : undefined;
    if (found && promised && found !== promised)
        throw otherEncoding(path, found, promised);
    if (promised === 'utf-16' && !marked && first.length > 0)
        throw withoutMark(path);
    return { path, encoding: promised ?? found ?? 'utf-8' };
}
/** The text as UTF-8, without a byte order mark. Bytes that are no UTF-8 are passed on as they are. */
function bytesOf(text) {
    return bytesFrom(text, _compression_js__WEBPACK_IMPORTED_MODULE_1__/* .decompressed */ .ji);
}
/** The same in chunks that are only valid until the next one is asked for. */
function passingBytesOf(text) {
    return bytesFrom(text, _compression_js__WEBPACK_IMPORTED_MODULE_1__/* .passing */ .qO);
}
async function* bytesFrom({ path, encoding }, read) {
    if (encoding !== 'utf-8') {
        yield* transcoded(path, encoding);
        return;
    }
    let marked = true;
    let held = Buffer.alloc(0);
    for await (const chunk of read(path)) {
        if (!marked) {
            yield chunk;
            continue;
        }
        held = Buffer.concat([held, chunk]);
        if (held.length < utf8Mark.length)
            continue;
        marked = false;
        yield held.indexOf(utf8Mark) === 0 ? held.subarray(utf8Mark.length) : held;
    }
    if (marked && held.length > 0)
        yield held;
}
async function* transcoded(path, encoding) {
    if (encoding === 'latin-1') {
        // Not TextDecoder: its latin-1 is windows-1252, which has other signs from 0x80 to 0x9f.
        for await (const chunk of (0,_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .decompressed */ .ji)(path))
            yield Buffer.from(chunk.toString('latin1'));
        return;
    }
    const bigEndian = (await firstBytes(path)).indexOf(utf16Marks[1]) === 0;
    const decoder = new TextDecoder(bigEndian ? 'utf-16be' : 'utf-16le', { fatal: true });
    const decode = (chunk) => {
        try {
            return Buffer.from(chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode());
        }
        catch (error) {
            throw brokenUtf16(path, error);
        }
    };
    for await (const chunk of (0,_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .decompressed */ .ji)(path))
        yield decode(chunk);
    yield decode();
}
async function firstBytes(path) {
    let first = Buffer.alloc(0);
    for await (const chunk of (0,_compression_js__WEBPACK_IMPORTED_MODULE_1__/* .decompressed */ .ji)(path)) {
        first = Buffer.concat([first, chunk]);
        if (first.length >= utf8Mark.length)
            break;
    }
    return first.subarray(0, utf8Mark.length);
}
function otherEncoding(path, found, promised) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data-encoding', {
        what: `${path} is not ${promised}.`,
        why: `It starts with the byte order mark of ${found}, but the contract says that it is ${promised}.`,
        next: `Write "encoding: ${found}" in the contract, or save the file as ${promised}.`,
        file: path,
    });
}
function withoutMark(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data-encoding', {
        what: `${path} has no byte order mark.`,
        why: 'The contract says that it is utf-16, and without the mark nobody knows which byte of two comes first.',
        next: 'Save the file as UTF-16 with a byte order mark, or as UTF-8.',
        file: path,
        line: 1,
    });
}
function brokenUtf16(path, error) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data-encoding', {
        what: `${path} is not UTF-16 to its end.`,
        why: 'Half a character stands in it, or it was cut off.',
        next: 'Save the file anew, as UTF-8 if you can.',
        file: path,
    }, { cause: error });
}


/***/ }),

/***/ 4304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ Utf8Check)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Says of chunk after chunk whether all of it so far is UTF-8. */
class Utf8Check {
    #rest = Buffer.alloc(0);
    #valid = true;
    feed(chunk) {
        if (!this.#valid)
            return;
        const bytes = this.#rest.length > 0 ? Buffer.concat([this.#rest, chunk]) : chunk;
        const end = wholeCharacters(bytes);
        this.#valid = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(0, end));
        // The chunk may be filled anew.
        this.#rest = Buffer.from(bytes.subarray(end));
    }
    /** Call after the last chunk: half a character at the end is none. */
    get valid() {
        return this.#valid && this.#rest.length === 0;
    }
}
/** Where the last character begins if it is not complete yet, else the length. */
function wholeCharacters(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte < 0x80)
            return bytes.length;
        if (byte < 0xc0)
            continue;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        return length > back ? bytes.length - back : bytes.length;
    }
    return bytes.length;
}


/***/ }),

/***/ 6071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Makes a folder and those above it. Node's own `recursive` never returns where the system says
 * "no such folder" below one that is there: in a deleted working directory, or under /proc.
 */
async function makeFolder(path) {
    const error = await tried(path);
    if (error?.code !== 'ENOENT')
        return accept(path, error);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (parent === path)
        throw error;
    await makeFolder(parent);
    return accept(path, await tried(path));
}
async function accept(path, error) {
    if (!error)
        return;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (!folder?.isDirectory())
        throw error;
}
async function tried(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path).then(() => undefined, (error) => error);
}


/***/ }),

/***/ 5496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude)
/* harmony export */ });
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7396);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6267);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1755);



/** Completes an outcome, and leaves it with its Markdown in the output folder. */
async function conclude(open, { inputDigests, markdown, placed = [], ...parts }) {
    const { repository, sha, headSha, runId, runAttempt, workflow, actor, version, startedAt } = open.context;
    const run = { repository, sha, headSha, runId, runAttempt, workflow, actor, version, startedAt };
    const durationMs = open.now().getTime() - Date.parse(startedAt);
    const provenance = { ...run, inputDigests, durationMs };
    const findings = parts.findings.map((finding) => {
        return finding.file ? { ...finding, file: open.fromRoot(finding.file) } : finding;
    });
    // The compiler cannot join a generic name with its member of the union.
    const outcome = {
        schema: 'contender/outcome@1',
        ...parts,
        // Names of others stand in it, and it is printed where a runner reads along.
        title: (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(parts.title, 600),
        findings: [...findings, ...placed],
        provenance,
    };
    return write(open, outcome, markdown);
}
async function write(open, outcome, markdown) {
    const file = fileName(`${outcome.command}-${outcome.key}`);
    const paths = {
        verdict: outcome.verdict,
        outcome: open.output.path(`outcomes/${file}.json`),
        report: open.output.path(`reports/${file}.md`),
    };
    const complete = { ...outcome, outputs: { ...outcome.outputs, ...paths } };
    await open.output.write(`reports/${file}.md`, markdown ?? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)([complete]));
    await open.output.write(`outcomes/${file}.json`, `${JSON.stringify(complete, null, 2)}\n`);
    return complete;
}
const longestName = 180;
/**
 * Different keys never share a file: what does not belong in a file name is percent-encoded, and a
 * name too long for a disk ends in its digest.
 */
function fileName(text) {
    const name = encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]/g, (character) => {
        return `%${character.charCodeAt(0).toString(16)}`;
    });
    return name.length <= longestName
        ? name
        : `${name.slice(0, longestName - 17)}-${(0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text).slice(0, 16)}`;
}


/***/ }),

/***/ 9610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ errored)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5496);


/** The outcome of a command that could not judge: never a pass, and no stack trace. */
async function errored(command, open, { key, error }) {
    const problems = problemsOf(error);
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    const parts = {
        command,
        key,
        verdict: 'errored',
        exitCode: 2,
        title: `${command} could not judge: ${first?.what ?? 'unknown'}${more}`,
        subject: { model: null, digest: null },
        findings: problems.map(({ code, what, why, next, ...place }) => {
            return { level: 'error', rule: code, message: `${what} ${why} ${next}`, ...place };
        }),
        outputs: {},
        result: null,
        inputDigests: {},
    };
    return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)(open, parts).catch(() => (0,_conclude_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)({ ...open, output: nowhere }, parts));
}
/** Where nothing can be written, the outcome is still shown. */
const nowhere = { path: () => '', write: async () => undefined, remove: async () => undefined };
function problemsOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return error.problems;
    const message = error instanceof Error ? error.message : String(error);
    return [
        {
            code: 'internal',
            what: 'Contender itself failed.',
            why: `${message.split('\n')[0]}.`,
            next: 'Please report this with the inputs that led to it.',
        },
    ];
}


/***/ }),

/***/ 8522:
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
/** Whether all numbers could be probabilities. */
function areShares(scores) {
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

/***/ 2221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ distanceFrom),
/* harmony export */   Lz: () => (/* binding */ decideByInterval),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   v9: () => (/* binding */ holds),
/* harmony export */   wC: () => (/* binding */ isAboutChange),
/* harmony export */   yA: () => (/* binding */ comparesEstimates)
/* harmony export */ });
/** Which operators speak about the change, and so need a baseline. */
const changeOperators = ['no-worse', 'better', 'not-more-than', 'point'];
function isAboutChange(operator) {
    return changeOperators.includes(operator);
}
/** Which operators compare the estimates as they are, whatever their intervals say. */
function comparesEstimates(operator) {
    return operator === 'point' || operator === 'not-more-than';
}
/** The claim of an operator with its bound in the metric's unit; only "better: 0" excludes its bound. */
function claimOf(operator, bound, baseline) {
    const slack = 1e-12 * Math.max(1, Math.abs(bound), Math.abs(baseline ?? 0));
    switch (operator) {
        case 'no-worse':
        case 'point':
            return { threshold: -bound, side: 'at-or-above', slack };
        case 'better':
            return { threshold: bound, side: bound === 0 ? 'above' : 'at-or-above', slack };
        case 'at-least':
            return { threshold: bound, side: 'at-or-above', slack };
        case 'at-most':
        case 'not-more-than':
            return { threshold: bound, side: 'at-or-below', slack };
    }
}
/** Whether the claim is true of one value. */
function holds({ threshold, side, slack }, value) {
    switch (side) {
        case 'at-or-above':
            return value >= threshold - slack;
        case 'above':
            return value > threshold + slack;
        case 'at-or-below':
            return value <= threshold + slack;
    }
}
/** Proven if it holds at the worse end of the interval, refuted if it does not even at the better end. */
function decideByInterval(claim, { lower, upper }) {
    const [worse, better] = claim.side === 'at-or-below' ? [upper, lower] : [lower, upper];
    if (holds(claim, worse))
        return 'passed';
    return holds(claim, better) ? 'undecided' : 'failed';
}
/** How far the estimate lies from the threshold; 0 on the bound, up to rounding. */
function distanceFrom({ threshold, slack }, estimate) {
    const distance = Math.abs(estimate - threshold);
    return distance <= slack ? 0 : distance;
}


/***/ }),

/***/ 7951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ tooFewOf),
/* harmony export */   EE: () => (/* binding */ classSize),
/* harmony export */   Fp: () => (/* binding */ tooFewWithout),
/* harmony export */   Wy: () => (/* binding */ presentClasses)
/* harmony export */ });
/* harmony import */ var _metrics_once_per_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7924);
/* harmony import */ var _metrics_sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4401);


/** Fewer rows of a class than this leave the metrics of that class undecided. */
const fewest = 10;
/** How many rows have each class as label, by class index; rows count once whatever their weight. */
const sizes = (0,_metrics_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)(({ labels }, classes) => {
    const counts = new Float64Array(classes.length);
    for (let row = 0; row < labels.length; row += 1) {
        const label = labels[row] ?? 0;
        counts[label] = (counts[label] ?? 0) + 1;
    }
    return counts;
});
/** How many rows have the label with this class index. */
function classSize(rows, classIndex) {
    return sizes(rows, rows.classes)[classIndex] ?? 0;
}
/** The classes that are the label of some row. */
function presentClasses(rows) {
    return rows.classes.map((_, at) => at).filter((at) => classSize(rows, at) > 0);
}
/** The sentence that says which class is too small; undefined where all are large enough. */
function tooFewOf(rows, classes) {
    const small = classes.find((classIndex) => classSize(rows, classIndex) < fewest);
    return small === undefined
        ? undefined
        : fewerThan(`with the label ${(0,_metrics_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(rows, small)}`, classSize(rows, small));
}
/** The same of the rows without a label: those that a specificity is over. */
function tooFewWithout(rows, classIndex) {
    const others = rows.labels.length - classSize(rows, classIndex);
    if (others >= fewest)
        return undefined;
    const negative = rows.classes.length === 2 ? 1 - classIndex : undefined;
    if (negative !== undefined)
        return fewerThan(`with the label ${(0,_metrics_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(rows, negative)}`, others);
    return fewerThan(`without the label ${(0,_metrics_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(rows, classIndex)}`, others);
}
function fewerThan(which, size) {
    return `Rows ${which}: ${size}; at least ${fewest} are needed.`;
}


/***/ }),

/***/ 7014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fairnessMetricNamed),
/* harmony export */   i: () => (/* binding */ fairnessNames)
/* harmony export */ });
const spreads = { smallest: 0, largest: 1, directed: false };
const directions = { form: 'difference', largest: 1, directed: true, takes: 'largest' };
/** Names and definitions of fairlearn (the spreads) and AIF360 (from one group to another). */
const fairnessMetrics = [
    difference('demographic-parity-difference', ['selection']),
    ratio('demographic-parity-ratio', ['selection']),
    difference('equalized-odds-difference', ['truePositive', 'falsePositive']),
    ratio('equalized-odds-ratio', ['truePositive', 'falsePositive']),
    difference('equal-opportunity-difference', ['truePositive']),
    {
        ...ratio('disparate-impact', ['selection']),
        higherIsBetter: null,
        largest: Number.POSITIVE_INFINITY,
        directed: true,
    },
    {
        ...directions,
        name: 'statistical-parity-difference',
        higherIsBetter: null,
        smallest: -1,
        shares: ['selection'],
        contrasts: (first, second) => sumOf(gap(first.selection, second.selection, 1)),
    },
    {
        ...directions,
        name: 'average-odds-difference',
        higherIsBetter: null,
        smallest: -1,
        shares: ['falsePositive', 'truePositive'],
        contrasts: (first, second) => averageOdds(first, second, 1),
    },
    {
        ...directions,
        name: 'average-absolute-odds-difference',
        higherIsBetter: false,
        smallest: 0,
        shares: ['falsePositive', 'truePositive'],
        // The sum of two sizes is the largest of the sums with either sign.
        contrasts: (first, second) => [
            ...averageOdds(first, second, 1),
            ...averageOdds(first, second, -1),
            ...averageOdds(second, first, 1),
            ...averageOdds(second, first, -1),
        ],
    },
];
const fairnessNames = fairnessMetrics.map(({ name }) => name);
function fairnessMetricNamed(name) {
    return fairnessMetrics.find((metric) => metric.name === name);
}
function difference(name, shares) {
    return {
        ...spreads,
        name,
        higherIsBetter: false,
        form: 'difference',
        shares,
        takes: 'largest',
        contrasts: (first, second) => shares.flatMap((share) => sumOf(gap(first[share], second[share], 1))),
    };
}
function ratio(name, shares) {
    return {
        ...spreads,
        name,
        higherIsBetter: true,
        form: 'ratio',
        shares,
        takes: 'smallest',
        contrasts: (first, second) => {
            return shares.flatMap((share) => {
                const [over, under] = [first[share], second[share]];
                return over && under ? [{ kind: 'ratio', over, under }] : [];
            });
        },
    };
}
/** Half of the gap in false positives, and half of that in true positives with the same sign or the other. */
function averageOdds(first, second, sign) {
    const ofTruth = gap(first.truePositive, second.truePositive, sign / 2);
    const ofMistakes = gap(first.falsePositive, second.falsePositive, 1 / 2);
    return ofTruth && ofMistakes ? sumOf([...ofMistakes, ...ofTruth]) : [];
}
function sumOf(terms) {
    return terms ? [{ kind: 'sum', terms }] : [];
}
function gap(first, second, coefficient) {
    if (!first || !second)
        return undefined;
    return [
        { coefficient, share: first },
        { coefficient: -coefficient, share: second },
    ];
}


/***/ }),

/***/ 7653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ ofBoth),
/* harmony export */   r7: () => (/* binding */ undefinedBecause),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
function defined(value) {
    return { kind: 'defined', value };
}
function undefinedBecause(why) {
    return { kind: 'undefined', why };
}
/** The same for both models; the first that has no value says why, by name. */
function ofBoth(rows, measure) {
    const baseline = measure(rows.baseline);
    if (baseline.kind === 'undefined')
        return undefinedBecause(`Baseline: ${baseline.why}`);
    const candidate = measure(rows.candidate);
    if (candidate.kind === 'undefined')
        return undefinedBecause(`Candidate: ${candidate.why}`);
    return defined({ baseline: baseline.value, candidate: candidate.value });
}


/***/ }),

/***/ 9765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oq: () => (/* binding */ customMetric),
  _8: () => (/* binding */ metricFor),
  SB: () => (/* binding */ metricNamed),
  Zv: () => (/* binding */ metricNames),
  Ps: () => (/* binding */ metricsOf)
});

// EXTERNAL MODULE: ./.build/domain/comparison/answers.js
var answers = __webpack_require__(8522);
// EXTERNAL MODULE: ./.build/domain/comparison/metric.js
var comparison_metric = __webpack_require__(7653);
// EXTERNAL MODULE: ./.build/domain/comparison/metrics/once-per.js
var once_per = __webpack_require__(7924);
// EXTERNAL MODULE: ./.build/domain/comparison/metrics/sample.js
var metrics_sample = __webpack_require__(9049);
// EXTERNAL MODULE: ./.build/domain/comparison/metrics/sentences.js
var sentences = __webpack_require__(4401);
;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/losses.js




/** −ln of the probability that the model gave to the true class. */
function logLoss(rows, model) {
    const columns = probabilitiesOf(rows, model);
    if (columns.kind === 'undefined')
        return columns;
    // Certainty is capped at what the stored type can tell, so that one certain mistake costs no infinity.
    const least = model.precision === 'single' ? 2 ** -23 : 2 ** -52;
    const losses = new Float64Array(rows.labels.length);
    let capped = 0;
    for (let row = 0; row < losses.length; row += 1) {
        const share = columns.value(rows.labels[row] ?? Number.NaN, row);
        const counted = Math.min(Math.max(share, least), 1 - least);
        if (share < least)
            capped += 1;
        losses[row] = -Math.log(counted);
    }
    return (0,comparison_metric/* defined */.sw)({ values: losses, sample: (0,metrics_sample/* allOf */.bn)(rows), notes: notesOn(capped, least) });
}
function notesOn(capped, least) {
    if (capped === 0)
        return [];
    const rows = capped === 1 ? '1 row gives its' : `${capped} rows give their`;
    return [`${rows} true class no probability; such a row costs ${(-Math.log(least)).toFixed(2)}.`];
}
/**
 * The squared distance of the probabilities from the truth: of the positive class for a binary task,
 * summed over all classes, and not halved, for a multiclass one.
 */
function brierLoss(rows, model) {
    const found = probabilitiesOf(rows, model);
    if (found.kind === 'undefined')
        return found;
    const columns = rows.task === 'binary' ? [model.scores] : (model.probabilities ?? []);
    const first = rows.task === 'binary' ? 1 : 0;
    const losses = new Float64Array(rows.labels.length);
    for (const [at, column] of columns.entries()) {
        if (!column)
            continue;
        for (let row = 0; row < losses.length; row += 1) {
            const truth = rows.labels[row] === at + first ? 1 : 0;
            losses[row] = (losses[row] ?? 0) + ((column[row] ?? Number.NaN) - truth) ** 2;
        }
    }
    const notes = rows.task === 'binary' ? [] : ['Summed over all classes, and not halved.'];
    return (0,comparison_metric/* defined */.sw)({ values: losses, sample: (0,metrics_sample/* allOf */.bn)(rows), notes });
}
/** Undefined where the file has no probabilities, or numbers that are none. */
const probabilitiesOf = (0,once_per/* oncePer */.P)(checkedProbabilities);
function checkedProbabilities(rows, { scores, probabilities }) {
    if (rows.labels.length === 0)
        return (0,comparison_metric/* undefinedBecause */.r7)(sentences/* noRows */.jw);
    const written = rows.task === 'binary' ? scores && [scores] : probabilities;
    if (!written)
        return (0,comparison_metric/* undefinedBecause */.r7)(missing(rows));
    for (const column of written) {
        for (let row = 0; row < column.length; row += 1) {
            const share = column[row] ?? Number.NaN;
            if (!(share >= 0 && share <= 1))
                return (0,comparison_metric/* undefinedBecause */.r7)(notAShare(rows, row, column));
        }
    }
    if (rows.task !== 'binary') {
        return (0,comparison_metric/* defined */.sw)((classIndex, row) => written[classIndex]?.[row] ?? Number.NaN);
    }
    const [positive] = written;
    return (0,comparison_metric/* defined */.sw)((classIndex, row) => {
        const share = positive?.[row] ?? Number.NaN;
        return classIndex === 1 ? share : 1 - share;
    });
}
function missing({ task }) {
    return task === 'binary'
        ? 'The file has no score column, and classes alone have no probability.'
        : 'The file has no probability for each class.';
}
function notAShare({ ids }, row, column) {
    return `The score of row "${ids.at(row)}" is ${column[row]}, which is no probability: only metrics of the order, such as roc-auc, can use it.`;
}

// EXTERNAL MODULE: ./.build/domain/statistics/block-jackknife.js + 1 modules
var block_jackknife = __webpack_require__(1964);
// EXTERNAL MODULE: ./.build/domain/statistics/row-bootstrap.js + 1 modules
var row_bootstrap = __webpack_require__(3799);
// EXTERNAL MODULE: ./.build/domain/statistics/normal.js
var normal = __webpack_require__(4744);
// EXTERNAL MODULE: ./.build/domain/statistics/random.js
var random = __webpack_require__(3700);
;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/orientation.js
/** The interval of the same quantity with the other sign, or as it is. */
function oriented(interval, direction) {
    if (direction === 1)
        return interval;
    const { estimate, lower, upper, standardError } = interval;
    return { estimate: -estimate, lower: -upper, upper: -lower, standardError };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/resampled-measure.js



/** The value of one model as the rows have it, with the interval of its resampled values. */
function resampledLevel(value, resampling, { sampling }) {
    const drawn = once(() => resampling.draw((0,random/* randomOf */.R)(sampling.seed)));
    return {
        ...factsOf(resampling, sampling.seed),
        value,
        get tooFew() {
            return tooFew(resampling, drawn);
        },
        interval: (alpha) => at(value, drawn().interval(alpha), resampling),
    };
}
/**
 * The change from resampled differences, second model less first. Which model is the first follows
 * from the predictions, so that swapping the sides changes the sign and nothing else.
 */
function resampledChange({ baseline, candidate, direction }, resampling, { sampling }) {
    const drawn = once(() => resampling.draw((0,random/* randomOf */.R)(sampling.seed)));
    const estimate = direction * (candidate - baseline);
    const turned = sampling.candidateFirst === (direction === 1) ? -1 : 1;
    return {
        ...factsOf(resampling, sampling.seed),
        baseline,
        candidate,
        get tooFew() {
            return tooFew(resampling, drawn);
        },
        interval: (alpha) => at(estimate, oriented(drawn().interval(alpha), turned), resampling),
        pValue: (delta) => (0,normal/* normalCdf */.v)((estimate - delta) / drawn().standardError),
    };
}
function factsOf({ method, nPositive, draws }, seed) {
    return {
        method,
        ...(nPositive !== undefined && { nPositive }),
        ...(draws > 0 && { drawn: { draws, seed } }),
    };
}
/** The interval around the estimate of the rows as they are, which stays inside. */
function at(estimate, interval, { approximate }) {
    const { lower, upper, standardError } = interval;
    const shift = approximate ? estimate - interval.estimate : 0;
    return {
        estimate,
        lower: Math.min(lower + shift, estimate),
        upper: Math.max(upper + shift, estimate),
        standardError,
    };
}
/** More draws than this without a value leave a gap in the distribution that nobody can see. */
const mostUndefined = 0.01;
const usualAlpha = 0.05;
function tooFew(resampling, drawn) {
    if (resampling.tooFew !== undefined)
        return resampling.tooFew;
    const { undefinedShare, interval } = drawn();
    if (undefinedShare > mostUndefined) {
        const percent = (100 * undefinedShare).toPrecision(2);
        return `The metric is undefined in ${percent} % of the resampled sets of rows, and 1 % is the most: these rows are too few for an interval.`;
    }
    const { lower, upper } = interval(usualAlpha);
    return Number.isFinite(upper - lower)
        ? undefined
        : 'All resampled values lie on one side of the estimate: these rows are too few for an interval.';
}
function once(compute) {
    let known;
    return () => {
        known ??= { value: compute() };
        return known.value;
    };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/row-statistic.js





function rowStatistic({ direction, prepare }) {
    const measured = (rows, model, asked) => {
        const prepared = prepare(rows, model, asked);
        return prepared.kind === 'defined' ? valued(rows, prepared.value) : prepared;
    };
    return {
        level: (rows, model, asked) => {
            const found = measured(rows, model, asked);
            if (found.kind === 'undefined')
                return found;
            const { value, evaluate, resampled = evaluate } = found.value;
            return (0,comparison_metric/* defined */.sw)(resampledLevel(value, resampling(rows, found.value, resampled), asked));
        },
        change: (rows, asked) => {
            const both = (0,comparison_metric/* ofBoth */.Vz)(rows, (model) => measured(rows, model, asked));
            if (both.kind === 'undefined')
                return both;
            return (0,comparison_metric/* defined */.sw)(changeOf(rows, { ...both.value, direction }, asked));
        },
    };
}
function valued(rows, prepared) {
    const value = prepared.evaluate(rows.weights ?? ones(rows));
    if (Number.isNaN(value))
        return { kind: 'undefined', why: prepared.why() };
    return (0,comparison_metric/* defined */.sw)({ ...prepared, value });
}
function changeOf(rows, { baseline, candidate, direction }, asked) {
    const [first, second] = asked.sampling.candidateFirst
        ? [candidate, baseline]
        : [baseline, candidate];
    const [of, less] = [second.resampled ?? second.evaluate, first.resampled ?? first.evaluate];
    const difference = (weights) => of(weights) - less(weights);
    const values = { baseline: baseline.value, candidate: candidate.value, direction };
    return resampledChange(values, resampling(rows, candidate, difference), asked);
}
/** Above so many rows leaving out blocks is as good as drawing rows, and costs a tenth. */
const mostDrawnRows = 200_000;
const rowDraws = 2000;
function resampling(rows, { tooFew, nPositive, resampled }, evaluate) {
    const sample = (0,metrics_sample/* allOf */.bn)(rows);
    const blocks = sample.n > mostDrawnRows;
    const resample = blocks ? block_jackknife/* blockJackknife */.Wx : row_bootstrap/* rowBootstrap */.N;
    const clusters = sample.clusters?.indexes;
    return {
        method: `${blocks ? 'block jackknife' : 'row bootstrap'}${clusters ? ' of groups' : ''}`,
        draws: blocks ? 0 : rowDraws,
        approximate: resampled !== undefined,
        tooFew: tooFew ?? (0,metrics_sample/* tooSmall */.KM)(sample, metrics_sample/* fewestForDraws */.fP),
        nPositive,
        draw: (random) => {
            const statistic = timesOwn(rows, evaluate);
            return resample({ n: sample.n, clusters, statistic, random, draws: rowDraws });
        },
    };
}
/** Rows with a weight of their own count that often each time they are drawn. */
function timesOwn({ weights: own }, evaluate) {
    if (!own)
        return evaluate;
    const product = new Float64Array(own.length);
    return (drawn) => {
        for (let row = 0; row < own.length; row += 1)
            product[row] = (own[row] ?? 0) * (drawn[row] ?? 0);
        return evaluate(product);
    };
}
function ones({ labels }) {
    return new Float64Array(labels.length).fill(1);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/calibration-error.js





/** How many bins of equal width; each holds its right edge, and the first holds 0. */
const bins = 15;
/** The expected calibration error: gaps between confidence and outcome, weighted by the rows of each bin. */
const expectedCalibrationError = overBins((gaps) => {
    let [sum, total] = [0, 0];
    for (let bin = 0; bin < bins; bin += 1) {
        sum += Math.abs(gaps.gap[bin] ?? 0);
        total += gaps.size[bin] ?? 0;
    }
    return sum / total;
});
/** The largest gap of any bin that has rows. */
const maximumCalibrationError = overBins((gaps) => {
    let largest = Number.NaN;
    for (let bin = 0; bin < bins; bin += 1) {
        const size = gaps.size[bin] ?? 0;
        if (size === 0)
            continue;
        const gap = Math.abs(gaps.gap[bin] ?? 0) / size;
        if (!(gap <= largest))
            largest = gap;
    }
    return largest;
});
function overBins(summarise) {
    return rowStatistic({
        direction: -1,
        prepare: (rows, model) => {
            const binned = binnedRows(rows, model);
            if (binned.kind === 'undefined')
                return binned;
            const { bin, gap } = binned.value;
            const gaps = { gap: new Float64Array(bins), size: new Float64Array(bins) };
            return (0,comparison_metric/* defined */.sw)({
                evaluate: (weights) => {
                    gaps.gap.fill(0);
                    gaps.size.fill(0);
                    for (let row = 0; row < weights.length; row += 1) {
                        const at = bin[row] ?? 0;
                        const weight = weights[row] ?? 0;
                        gaps.gap[at] = (gaps.gap[at] ?? 0) + weight * (gap[row] ?? Number.NaN);
                        gaps.size[at] = (gaps.size[at] ?? 0) + weight;
                    }
                    return summarise(gaps);
                },
                why: () => 'The rows have no weight, so their calibration is undefined.',
            });
        },
    });
}
/**
 * Binary: the probability of the positive class against whether the row is positive. Multiclass: that
 * of the likeliest class against whether it is right.
 */
const binnedRows = (0,once_per/* oncePer */.P)((rows, model) => {
    const probabilities = probabilitiesOf(rows, model);
    if (probabilities.kind === 'undefined')
        return probabilities;
    const { labels } = rows;
    const shown = rows.task === 'binary' ? labels.map(() => 1) : (0,answers/* mostLikely */.Mi)(model.probabilities ?? []);
    const bin = new Uint8Array(labels.length);
    const gap = new Float64Array(labels.length);
    for (let row = 0; row < labels.length; row += 1) {
        const claimed = shown[row] ?? Number.NaN;
        const confidence = probabilities.value(claimed, row);
        bin[row] = binOf(confidence);
        gap[row] = (labels[row] === claimed ? 1 : 0) - confidence;
    }
    return (0,comparison_metric/* defined */.sw)({ bin, gap });
});
/** The division may round across an edge, so the edges themselves decide. */
function binOf(share) {
    const near = Math.min(Math.max(Math.ceil(share * bins) - 1, 0), bins - 1);
    if (near > 0 && share <= near / bins)
        return near - 1;
    return near < bins - 1 && share > (near + 1) / bins ? near + 1 : near;
}

// EXTERNAL MODULE: ./.build/domain/comparison/class-size.js
var class_size = __webpack_require__(7951);
;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/logistic-line.js
const mostMoves = 50;
/** Newton's method doubles its digits: after such a move there is no rounding left to gain. */
const closeEnough = 1e-8;
const nothing = { slope: Number.NaN, intercept: Number.NaN };
/** The likeliest logistic line of 0/1 outcomes on x, by Newton's method; NaN where there is none. */
function logisticLine({ x, stacks }, fitted) {
    return (weights, start) => {
        const outcomes = stacks(weights);
        if (fitted === 'slope' && separable(outcomes))
            return nothing;
        let line = fitted === 'slope' ? start : { ...start, slope: 1 };
        for (let moves = 0; moves < mostMoves; moves += 1) {
            const move = newtonMove({ x, outcomes }, line, fitted);
            const size = Math.max(Math.abs(move.slope), Math.abs(move.intercept));
            if (!Number.isFinite(size))
                return nothing;
            // A move from far away may overshoot: no more than 1 on the logit is believed at once.
            const share = Math.min(1, 1 / size);
            line = {
                slope: line.slope + share * move.slope,
                intercept: line.intercept + share * move.intercept,
            };
            if (size < closeEnough)
                return line;
        }
        return nothing;
    };
}
/** Where to go next: the gradient of the log likelihood over its curvature. */
function newtonMove({ x, outcomes }, line, fitted) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    for (let step = 0; step < x.length; step += 1) {
        const right = outcomes[2 * step + 1] ?? 0;
        const weight = right + (outcomes[2 * step] ?? 0);
        if (weight === 0)
            continue;
        const at = x[step] ?? Number.NaN;
        const chance = 1 / (1 + Math.exp(-(line.intercept + line.slope * at)));
        const residual = right - weight * chance;
        const curvature = weight * chance * (1 - chance);
        g0 += residual;
        g1 += residual * at;
        h00 += curvature;
        h01 += curvature * at;
        h11 += curvature * at * at;
    }
    if (fitted === 'intercept')
        return { slope: 0, intercept: g0 / h00 };
    const determinant = h00 * h11 - h01 * h01;
    return {
        slope: (h00 * g1 - h01 * g0) / determinant,
        intercept: (h11 * g0 - h01 * g1) / determinant,
    };
}
/** True where a threshold tells all outcomes, but for rows on it: then no slope is the likeliest. */
function separable(outcomes) {
    const [zeros, ones] = [endsOf(outcomes, 0), endsOf(outcomes, 1)];
    return ones.last <= zeros.first || zeros.last <= ones.first;
}
/** The first and the last step with an outcome. */
function endsOf(outcomes, outcome) {
    let [first, last] = [Infinity, -Infinity];
    for (let step = 0; 2 * step < outcomes.length; step += 1) {
        if ((outcomes[2 * step + outcome] ?? 0) === 0)
            continue;
        if (first === Infinity)
            first = step;
        last = step;
    }
    return { first, last };
}

// EXTERNAL MODULE: ./.build/domain/statistics/argsort.js
var argsort = __webpack_require__(2439);
;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/scores.js




/** The scores of a binary or ranking task; undefined where there are none, or where they are no numbers. */
function scoresOf(rows, { scores }) {
    if (rows.labels.length === 0)
        return (0,comparison_metric/* undefinedBecause */.r7)(sentences/* noRows */.jw);
    if (!scores)
        return (0,comparison_metric/* undefinedBecause */.r7)('The file has no score column to order the rows by.');
    for (let row = 0; row < rows.labels.length; row += 1) {
        if (!Number.isFinite(scores[row])) {
            return (0,comparison_metric/* undefinedBecause */.r7)(`The score of row "${rows.ids.at(row)}" is not a number.`);
        }
    }
    return (0,comparison_metric/* defined */.sw)(scores);
}
/** So few that the weights at all of them stay in the nearest memory of a processor. */
const mostPlaces = 16_384;
/** The rows in the order of a column of scores, sorted once. */
const rankedBy = (0,once_per/* oncePer */.P)((_, scores) => {
    const order = (0,argsort/* argsort */.X)(scores);
    const of = new Uint32Array(order.length);
    let [place, before] = [-1, Number.NaN];
    for (let rank = order.length - 1; rank >= 0; rank -= 1) {
        const row = order[rank] ?? 0;
        const score = scores[row] ?? Number.NaN;
        if (score !== before)
            place += 1;
        of[row] = place;
        before = score;
    }
    const exact = { of, count: place + 1 };
    return { exact, coarse: merged(exact, mostPlaces) };
});
/** As many neighbouring places as it takes become one. */
function merged(places, most) {
    if (places.count <= most)
        return places;
    const size = Math.ceil(places.count / most);
    const of = new Uint32Array(places.of.length);
    for (let row = 0; row < of.length; row += 1)
        of[row] = Math.floor((places.of[row] ?? 0) / size);
    return { of, count: Math.ceil(places.count / size) };
}
/** Fills the same array anew for each set of weights. */
function stacked({ of, count }, flags) {
    const slots = of.map((place, row) => 2 * place + (flags[row] ?? 0));
    const stacks = new Float64Array(2 * count);
    return (weights) => {
        stacks.fill(0);
        for (let row = 0; row < weights.length; row += 1) {
            const slot = slots[row] ?? 0;
            stacks[slot] = (stacks[slot] ?? 0) + (weights[row] ?? 0);
        }
        return stacks;
    };
}
/** 1 for the rows with this label, by its class index. */
function flagsOf({ labels }, classIndex) {
    const flags = new Uint8Array(labels.length);
    for (let row = 0; row < flags.length; row += 1)
        if (labels[row] === classIndex)
            flags[row] = 1;
    return flags;
}
/** The chance that a flagged row stands above another one, ties half; NaN where one kind has no weight. */
function areaOf(stacks) {
    let [above, wins, losers] = [0, 0, 0];
    for (let slot = 0; slot < stacks.length; slot += 2) {
        const losing = stacks[slot] ?? 0;
        const tied = stacks[slot + 1] ?? 0;
        wins += losing * (above + tied / 2);
        above += tied;
        losers += losing;
    }
    return wins / (above * losers);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/calibration-line.js







/** The slope of the outcome on the logit of the probability: 1 is right, below 1 is too sure. */
const calibrationSlope = onLogits('slope');
/** The intercept of the same at slope 1: 0 is right, below 0 promises too much. */
const calibrationIntercept = onLogits('intercept');
/** Rows of nearly the same score share a step of the line when they are drawn many times. */
const mostSteps = 4096;
function steps(rows, logits, places) {
    const sums = new Float64Array(places.count);
    const sizes = new Float64Array(places.count);
    for (let row = 0; row < logits.length; row += 1) {
        const place = places.of[row] ?? 0;
        sums[place] = (sums[place] ?? 0) + (logits[row] ?? Number.NaN);
        sizes[place] = (sizes[place] ?? 0) + 1;
    }
    const x = sums.map((sum, place) => sum / (sizes[place] ?? 0));
    return { x, stacks: stacked(places, flagsOf(rows, 1)) };
}
const ideal = { slope: 1, intercept: 0 };
/** A probability closer than this to 0 or 1 is taken as this far from it. */
const leastShare = 1e-6;
function onLogits(part) {
    return rowStatistic({
        direction: 1,
        prepare: (rows, model) => {
            const logits = logitsOf(rows, model);
            if (logits.kind === 'undefined')
                return logits;
            const { exact } = rankedBy(rows, logits.value);
            const ofRows = logisticLine(steps(rows, logits.value, exact), part);
            const ofDraws = logisticLine(steps(rows, logits.value, merged(exact, mostSteps)), part);
            const ones = new Float64Array(rows.labels.length).fill(1);
            // The line of all rows is close to that of any resampled ones.
            const ofAll = ofRows(rows.weights ?? ones, ideal);
            const start = Number.isFinite(ofAll.slope) ? ofAll : ideal;
            return (0,comparison_metric/* defined */.sw)({
                evaluate: (weights) => ofRows(weights, start)[part],
                resampled: (weights) => ofDraws(weights, start)[part],
                why: () => 'The scores separate the classes, or are all the same, so no calibration line fits them.',
                tooFew: (0,class_size/* tooFewOf */.CY)(rows, [1, 0]),
                nPositive: (0,class_size/* classSize */.EE)(rows, 1),
            });
        },
    });
}
function logitsOf(rows, model) {
    const checked = probabilitiesOf(rows, model);
    if (checked.kind === 'undefined')
        return checked;
    const absent = [1, 0].find((classIndex) => (0,class_size/* classSize */.EE)(rows, classIndex) === 0);
    if (absent !== undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)((0,sentences/* noLabel */.m2)(rows, absent));
    return (0,comparison_metric/* defined */.sw)(rows.labels.map((_, row) => {
        const share = Math.min(Math.max(checked.value(1, row), leastShare), 1 - leastShare);
        return Math.log(share / (1 - share));
    }));
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/scale.js
const share = { smallest: 0, largest: 1, higherIsBetter: true };
const badShare = { smallest: 0, largest: 1, higherIsBetter: false };
const loss = {
    smallest: 0,
    largest: Number.POSITIVE_INFINITY,
    higherIsBetter: false,
};
const agreement = { smallest: -1, largest: 1, higherIsBetter: true };
/** 1 is perfect, and there is no worst. */
const explainedShare = {
    smallest: Number.NEGATIVE_INFINITY,
    largest: 1,
    higherIsBetter: true,
};
/** Neither more nor less is better. */
const unscaled = {
    smallest: Number.NEGATIVE_INFINITY,
    largest: Number.POSITIVE_INFINITY,
    higherIsBetter: null,
};

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/calibration.js



const tasks = ['binary', 'multiclass'];
const binary = ['binary'];
/** Binned errors are biased upwards, and differently for each model, so that no change can be shown. */
const onlyLevels = {
    operators: ['no-worse', 'better'],
    why: 'A binned calibration error is biased upwards, differently for each model, so that a change of it cannot be shown. Ask for brier or log-loss instead, or use at-most.',
};
/** Too much is as wrong as too little. */
const onlyRange = {
    operators: ['no-worse', 'better', 'not-more-than', 'point'],
    why: 'Neither more nor less of it is better. Use at-least and at-most.',
};
const calibrationMetrics = [
    { name: 'ece', tasks, ...badShare, refuses: onlyLevels, ...expectedCalibrationError },
    { name: 'mce', tasks, ...badShare, refuses: onlyLevels, ...maximumCalibrationError },
    {
        name: 'calibration-slope',
        tasks: binary,
        ...unscaled,
        refuses: onlyRange,
        ...calibrationSlope,
    },
    {
        name: 'calibration-intercept',
        tasks: binary,
        ...unscaled,
        refuses: onlyRange,
        ...calibrationIntercept,
    },
];

// EXTERNAL MODULE: ./.build/domain/statistics/cell-bootstrap.js
var cell_bootstrap = __webpack_require__(3580);
// EXTERNAL MODULE: ./.build/domain/statistics/cell-smoothing.js
var cell_smoothing = __webpack_require__(9276);
;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/cells.js
/** The cells that have rows; most of many classes have none. */
function occupied(counts, classes, models) {
    const cells = [];
    for (let cell = 0; cell < counts.length; cell += 1)
        if ((counts[cell] ?? 0) > 0)
            cells.push(cell);
    const digit = (place) => Uint16Array.from(cells, (cell) => Math.floor(cell / classes ** place) % classes);
    return {
        classes,
        labels: digit(models),
        answers: models === 1 ? [digit(0)] : [digit(1), digit(0)],
        counts: Float64Array.from(cells, (cell) => counts[cell] ?? 0),
    };
}
/** The metric of each model, for any counts of the same cells; the second less the first where there are two. */
function statisticOver({ classes, labels, answers }, evaluate) {
    const [first, second] = answers.map((ofModel) => new CellTally(classes, { labels, ofModel }));
    if (!first)
        throw new Error('Cells hold the answers of at least one model');
    if (!second)
        return (counts) => evaluate(first.count(counts));
    return (counts) => evaluate(second.count(counts)) - evaluate(first.count(counts));
}
/** The counts of one model, found anew for each set of counts of the cells; in plain loops, since draws are many. */
class CellTally {
    total = 0;
    support;
    predicted;
    hits;
    labels;
    ofModel;
    constructor(classes, { labels, ofModel }) {
        this.support = new Float64Array(classes);
        this.predicted = new Float64Array(classes);
        this.hits = new Float64Array(classes);
        this.labels = labels;
        this.ofModel = ofModel;
    }
    count(counts) {
        const { support, predicted, hits } = this;
        for (let at = 0; at < support.length; at += 1) {
            support[at] = 0;
            predicted[at] = 0;
            hits[at] = 0;
        }
        const [labels, ofModel] = [this.labels, this.ofModel];
        let total = 0;
        for (let cell = 0; cell < labels.length; cell += 1) {
            const [label, answer] = [labels[cell] ?? 0, ofModel[cell] ?? 0];
            const count = counts[cell] ?? 0;
            total += count;
            support[label] = (support[label] ?? 0) + count;
            predicted[answer] = (predicted[answer] ?? 0) + count;
            if (label === answer)
                hits[label] = (hits[label] ?? 0) + count;
        }
        this.total = total;
        return this;
    }
}

// EXTERNAL MODULE: ./.build/domain/comparison/select.js
var comparison_select = __webpack_require__(6593);
;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/row-cells.js


/** Rows have cells up to so many classes; of more there would be nearly as many cells as rows. */
const mostClasses = 32;
/** How many rows have each label and answer, in the order [label][answer], last fastest. */
function countedAlone(rows, model) {
    const origin = (0,comparison_select/* originOf */.y)(rows, model);
    return countsOf(cellsAlone(origin?.rows ?? rows, origin?.model ?? model), origin?.indexes);
}
/** The same for two models at once: [label][answer of the first][answer of the second]. */
function countedTogether(rows, { first, second }) {
    const [one, other] = [(0,comparison_select/* originOf */.y)(rows, first), (0,comparison_select/* originOf */.y)(rows, second)];
    const all = one?.rows ?? rows;
    const ofFirst = cellsAlone(all, one?.model ?? first);
    const ofSecond = cellsAlone(all, other?.model ?? second);
    return countsOf(cellsTogether(ofFirst, ofSecond), one?.indexes);
}
const cellsAlone = (0,once_per/* oncePer */.P)(({ labels, classes }, { predicted }) => {
    const { length } = classes;
    const cells = new Uint16Array(labels.length);
    for (let row = 0; row < cells.length; row += 1) {
        cells[row] = (labels[row] ?? 0) * length + (predicted[row] ?? 0);
    }
    return { cells, count: length ** 2, classes: length };
});
const cellsTogether = (0,once_per/* oncePer */.P)((first, second) => {
    const { classes } = first;
    const cells = new Uint16Array(first.cells.length);
    for (let row = 0; row < cells.length; row += 1) {
        cells[row] = (first.cells[row] ?? 0) * classes + ((second.cells[row] ?? 0) % classes);
    }
    return { cells, count: classes ** 3, classes };
});
/** How many rows are in each cell; `some` are the rows that count, if not all do. */
function countsOf({ cells, count }, some) {
    const counts = new Float64Array(count);
    const rows = some?.length ?? cells.length;
    for (let at = 0; at < rows; at += 1) {
        const cell = cells[some ? (some[at] ?? 0) : at] ?? 0;
        counts[cell] = (counts[cell] ?? 0) + 1;
    }
    return counts;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/class-counts.js





/** Counts that grow row by row, or cell by cell, and can begin anew without a new array. */
class Tally {
    total = 0;
    support;
    predicted;
    hits;
    constructor(classes) {
        this.support = new Float64Array(classes);
        this.predicted = new Float64Array(classes);
        this.hits = new Float64Array(classes);
    }
    clear() {
        this.total = 0;
        this.support.fill(0);
        this.predicted.fill(0);
        this.hits.fill(0);
    }
    add(label, predicted, weight) {
        this.total += weight;
        this.support[label] = (this.support[label] ?? 0) + weight;
        this.predicted[predicted] = (this.predicted[predicted] ?? 0) + weight;
        if (label === predicted)
            this.hits[label] = (this.hits[label] ?? 0) + weight;
    }
}
/** The counts of one model, each row by its own weight where rows have one. */
const classCounts = (0,once_per/* oncePer */.P)(countClasses);
function countClasses(rows, model) {
    const flaw = answerFlaw(rows, model);
    if (flaw !== undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)(flaw);
    const { weights, classes } = rows;
    const tally = new Tally(classes.length);
    if (!weights && classes.length <= mostClasses) {
        for (const [cell, count] of countedAlone(rows, model).entries()) {
            tally.add(Math.floor(cell / classes.length), cell % classes.length, count);
        }
        return (0,comparison_metric/* defined */.sw)(tally);
    }
    const { labels } = rows;
    for (let row = 0; row < labels.length; row += 1) {
        tally.add(labels[row] ?? 0, model.predicted[row] ?? 0, weights ? (weights[row] ?? 0) : 1);
    }
    return (0,comparison_metric/* defined */.sw)(tally);
}
/**
 * Why the answers cannot be counted. A prediction that is not a number would count as an ordinary
 * mistake, or worse: as a fixed one.
 */
const answerFlaw = (0,once_per/* oncePer */.P)((rows, model) => {
    if (rows.ids.length === 0)
        return sentences/* noRows */.jw;
    const origin = (0,comparison_select/* originOf */.y)(rows, model);
    if (origin && answerFlaw(origin.rows, origin.model) === undefined)
        return undefined;
    const { labels, classes, ids } = rows;
    const { predicted } = model;
    const { length } = classes;
    for (let row = 0; row < labels.length; row += 1) {
        const label = labels[row] ?? Number.NaN;
        const answer = predicted[row] ?? Number.NaN;
        if (isPlace(answer, length) && isPlace(label, length))
            continue;
        if (!Number.isFinite(answer))
            return `The prediction of row "${ids.at(row)}" is not a number.`;
        const what = isPlace(answer, length) ? 'label' : 'prediction';
        return `The ${what} of row "${ids.at(row)}" is no class.`;
    }
    return undefined;
});
/** Whether something is at this index of so many. */
function isPlace(index, length) {
    return index >= 0 && index < length && Number.isInteger(index);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/count-statistic.js











const cellDraws = 10_000;
/** Resampled by cells of equal rows; by rows where they have weights, groups or very many classes. */
function countStatistic(statistic) {
    const overRows = rowStatistic(asRowStatistic(statistic));
    const hasCells = ({ weights, groups, classes }) => !weights && !groups && classes.length <= mostClasses;
    const answer = (rows, model, asked) => answered(rows, model, statistic.ask(rows, asked));
    return {
        level: (rows, model, asked) => {
            if (!hasCells(rows))
                return overRows.level(rows, model, asked);
            const found = answer(rows, model, asked);
            if (found.kind === 'undefined')
                return found;
            const cells = smoothedAlone(rows, model);
            return (0,comparison_metric/* defined */.sw)(resampledLevel(found.value.value, count_statistic_resampling(rows, found.value, cells), asked));
        },
        change: (rows, asked) => {
            if (!hasCells(rows))
                return overRows.change(rows, asked);
            const both = (0,comparison_metric/* ofBoth */.Vz)(rows, (model) => answer(rows, model, asked));
            return both.kind === 'defined'
                ? (0,comparison_metric/* defined */.sw)(count_statistic_changeOf(rows, { ...statistic, ...both.value }, asked))
                : both;
        },
    };
}
function answered(rows, model, question) {
    if (question.kind === 'undefined')
        return question;
    const counts = classCounts(rows, model);
    if (counts.kind === 'undefined')
        return counts;
    const value = question.value.evaluate(counts.value);
    if (Number.isNaN(value))
        return (0,comparison_metric/* undefinedBecause */.r7)(question.value.why(counts.value));
    return (0,comparison_metric/* defined */.sw)({ ...question.value, value });
}
function count_statistic_changeOf(rows, { baseline, candidate, direction }, asked) {
    const first = asked.sampling.candidateFirst ? rows.candidate : rows.baseline;
    const values = { baseline: baseline.value, candidate: candidate.value, direction };
    return resampledChange(values, count_statistic_resampling(rows, candidate, smoothedTogether(rows, first)), asked);
}
const smoothedAlone = (0,once_per/* oncePer */.P)((rows, model) => {
    const size = rows.classes.length;
    return occupied((0,cell_smoothing/* smoothCells */.W)(countedAlone(rows, model), size), size, 1);
});
const smoothedTogether = (0,once_per/* oncePer */.P)((rows, first) => {
    const size = rows.classes.length;
    const second = first === rows.baseline ? rows.candidate : rows.baseline;
    const counts = countedTogether(rows, { first, second });
    return occupied((0,cell_smoothing/* smoothPairedCells */.D)(counts, size), size, 2);
});
function count_statistic_resampling(rows, question, cells) {
    const statistic = statisticOver(cells, (counts) => question.evaluate(counts));
    const sample = (0,metrics_sample/* allOf */.bn)(rows);
    return {
        ...count_statistic_factsOf(rows, question),
        tooFew: (0,class_size/* tooFewOf */.CY)(rows, question.classes) ?? (0,metrics_sample/* tooSmall */.KM)(sample, metrics_sample/* fewestForDraws */.fP),
        method: 'cell bootstrap',
        draws: cellDraws,
        draw: (random) => (0,cell_bootstrap/* cellBootstrap */.v)({ cells: cells.counts, n: sample.n, statistic, random, draws: cellDraws }),
    };
}
function count_statistic_factsOf(rows, { ofClass }) {
    return ofClass === undefined ? {} : { nPositive: (0,class_size/* classSize */.EE)(rows, ofClass) };
}
function asRowStatistic({ direction, ask }) {
    return {
        direction,
        prepare: (rows, model, asked) => {
            const question = ask(rows, asked);
            if (question.kind === 'undefined')
                return question;
            const counts = classCounts(rows, model);
            if (counts.kind === 'undefined')
                return counts;
            const { evaluate, why, classes } = question.value;
            const tally = new Tally(rows.classes.length);
            return (0,comparison_metric/* defined */.sw)({
                ...count_statistic_factsOf(rows, question.value),
                evaluate: (weights) => {
                    tally.clear();
                    for (let row = 0; row < weights.length; row += 1) {
                        tally.add(rows.labels[row] ?? 0, model.predicted[row] ?? 0, weights[row] ?? 0);
                    }
                    return evaluate(tally);
                },
                why: () => why(counts.value),
                tooFew: (0,class_size/* tooFewOf */.CY)(rows, classes),
            });
        },
    };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/agreement.js


/** The correlation of labels and predictions (Matthews 1975), for any number of classes (Gorodkin 2004). */
const mcc = ofAllClasses((counts) => {
    const { total, support, predicted, hits } = counts;
    const spread = (of) => total * total - sumOfProducts(of, of);
    const covariance = sum(hits) * total - sumOfProducts(support, predicted);
    return { part: covariance, whole: Math.sqrt(spread(support) * spread(predicted)) };
}, 'mcc');
/** Cohen's kappa (1960): the agreement beyond what the same shares of answers would reach by chance. */
const cohenKappa = ofAllClasses((counts) => {
    const { total, support, predicted, hits } = counts;
    const byChance = sumOfProducts(support, predicted);
    return { part: sum(hits) * total - byChance, whole: total * total - byChance };
}, 'cohen-kappa');
function ofAllClasses(ratioOf, name) {
    return countStatistic({
        direction: 1,
        ask: (_, { zeroDivision }) => {
            const onNothing = zeroDivision === 0 ? 0 : Number.NaN;
            return (0,comparison_metric/* defined */.sw)({
                evaluate: (counts) => {
                    const { part, whole } = ratioOf(counts);
                    return whole > 0 ? part / whole : onNothing;
                },
                why: (counts) => oneClass(counts, name),
                classes: [],
            });
        },
    });
}
/** What leaves nothing to agree or disagree about. */
function oneClass({ support, total }, name) {
    const what = support.includes(total) ? 'label' : 'prediction';
    return `All rows have the same ${what}, so ${name} is undefined. Judge it on rows with several classes, or write zero-division: 0 in the rule.`;
}
function sum(values) {
    let total = 0;
    for (let at = 0; at < values.length; at += 1)
        total += values[at] ?? 0;
    return total;
}
function sumOfProducts(first, second) {
    let total = 0;
    for (let at = 0; at < first.length; at += 1)
        total += (first[at] ?? 0) * (second[at] ?? 0);
    return total;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/average-precision.js





/** The mean precision at each distinct threshold, by the recall that it adds. */
const averagePrecision = rowStatistic({
    direction: 1,
    prepare: (rows, model) => {
        if (rows.labels.length === 0)
            return (0,comparison_metric/* undefinedBecause */.r7)(sentences/* noRows */.jw);
        if ((0,class_size/* classSize */.EE)(rows, 1) === 0)
            return (0,comparison_metric/* undefinedBecause */.r7)((0,sentences/* noLabel */.m2)(rows, 1));
        const scores = scoresOf(rows, model);
        if (scores.kind === 'undefined')
            return scores;
        const { exact, coarse } = rankedBy(rows, scores.value);
        const flags = flagsOf(rows, 1);
        const [ofRows, ofDraws] = [stacked(exact, flags), stacked(coarse, flags)];
        return (0,comparison_metric/* defined */.sw)({
            evaluate: (weights) => precisionOver(ofRows(weights)),
            resampled: (weights) => precisionOver(ofDraws(weights)),
            why: () => 'The positive rows have no weight, so average-precision is undefined.',
            tooFew: (0,class_size/* tooFewOf */.CY)(rows, [1]),
            nPositive: (0,class_size/* classSize */.EE)(rows, 1),
        });
    },
});
function precisionOver(stacks) {
    let [found, taken, sum] = [0, 0, 0];
    for (let slot = 0; slot < stacks.length; slot += 2) {
        const positive = stacks[slot + 1] ?? 0;
        found += positive;
        taken += positive + (stacks[slot] ?? 0);
        if (positive > 0)
            sum += (positive * found) / taken;
    }
    return sum / found;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/asked-class.js
/** The class that a rule asks about: the one it names, the positive one of a binary task, or none. */
function askedClass({ task }, asked) {
    return asked.class ?? (task === 'binary' ? 1 : undefined);
}
/** Why a metric of one class has no value where the task has several and the rule names none. */
function noClass({ classes }) {
    const shown = classes.slice(0, 10).join(', ');
    const more = classes.length > 10 ? ' …' : '';
    return `The metric is of one class, and the rule names none. Add class with one of: ${shown}${more}; or ask for an average over the classes, such as f1-macro.`;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/class-averages.js





const precisionRatio = ({ hits, predicted }, at) => [hits[at] ?? 0, predicted[at] ?? 0];
const recallRatio = ({ hits, support }, at) => [hits[at] ?? 0, support[at] ?? 0];
const f1Ratio = ({ hits, support, predicted }, at) => [
    2 * (hits[at] ?? 0),
    (support[at] ?? 0) + (predicted[at] ?? 0),
];
const precision = ofOneClass(precisionRatio, sentences/* noPrediction */.PI);
const f1 = ofOneClass(f1Ratio, sentences/* noLabel */.m2);
const macroPrecision = averaged({ ratio: precisionRatio, by: 'class', why: sentences/* noPrediction */.PI });
const macroRecall = averaged({ ratio: recallRatio, by: 'class', why: onlyPredicted });
const macroF1 = averaged({ ratio: f1Ratio, by: 'class', why: sentences/* noLabel */.m2 });
const weightedPrecision = averaged({
    ratio: precisionRatio,
    by: 'support',
    why: sentences/* noPrediction */.PI,
});
const weightedF1 = averaged({ ratio: f1Ratio, by: 'support', why: sentences/* noLabel */.m2 });
/** The mean recall of the classes that are the label of some row. */
const balancedAccuracy = averaged({ ratio: recallRatio, by: 'present class', why: sentences/* noLabel */.m2 });
function ofOneClass(ratio, why) {
    return countStatistic({
        direction: 1,
        ask: (rows, asked) => {
            const classIndex = askedClass(rows, asked);
            if (classIndex === undefined)
                return (0,comparison_metric/* undefinedBecause */.r7)(noClass(rows));
            const onNothing = asked.zeroDivision === 0 ? 0 : Number.NaN;
            return (0,comparison_metric/* defined */.sw)({
                evaluate: (counts) => {
                    const [part, whole] = ratio(counts, classIndex);
                    return whole === 0 ? onNothing : part / whole;
                },
                why: () => why(rows, classIndex),
                classes: [classIndex],
                ofClass: classIndex,
            });
        },
    });
}
/** An average over the classes; one that is in neither labels nor predictions is left out. */
function averaged(average) {
    const statistic = {
        direction: 1,
        ask: (rows, { zeroDivision }) => (0,comparison_metric/* defined */.sw)({
            evaluate: (counts) => averageOf(counts, average, zeroDivision),
            why: (counts) => average.why(rows, emptyClass(counts, average)),
            classes: (0,class_size/* presentClasses */.Wy)(rows),
        }),
    };
    return countStatistic(statistic);
}
function averageOf(counts, { ratio, by }, zeroDivision) {
    let [sum, share] = [0, 0];
    for (let at = 0; at < counts.support.length; at += 1) {
        const weight = weightOf(counts, at, by);
        if (weight === 0)
            continue;
        const [part, whole] = ratio(counts, at);
        if (whole === 0 && zeroDivision === undefined)
            return Number.NaN;
        if (whole === 0 && zeroDivision === 'skip')
            continue;
        sum += whole === 0 ? 0 : (weight * part) / whole;
        share += weight;
    }
    return share === 0 ? Number.NaN : sum / share;
}
function weightOf({ support, predicted }, at, by) {
    const rows = support[at] ?? 0;
    switch (by) {
        case 'support':
            return rows;
        case 'present class':
            return rows > 0 ? 1 : 0;
        case 'class':
            return rows > 0 || (predicted[at] ?? 0) > 0 ? 1 : 0;
    }
}
/** The first class whose ratio has nothing in its denominator. */
function emptyClass(counts, { ratio, by }) {
    for (let at = 0; at < counts.support.length; at += 1) {
        if (weightOf(counts, at, by) > 0 && ratio(counts, at)[1] === 0)
            return at;
    }
    return 0;
}
function onlyPredicted(rows, classIndex) {
    return `No row has the label ${(0,sentences/* nameOf */.Vb)(rows, classIndex)}, which some are predicted to be, so its recall is undefined. Use balanced-accuracy, or write zero-division: 0 or skip in the rule.`;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/multiclass-auc.js






/** Each class against all others: the plain mean of their areas, or weighted by how many rows each has. */
const oneVersusRestMacro = overClasses((areas) => restMean(areas, () => 1));
const oneVersusRestWeighted = overClasses((areas) => restMean(areas, shareOf));
/** Each pair of classes among their own rows (Hand and Till 2001), averaged over both orders. */
const oneVersusOneMacro = overClasses((areas) => pairMean(areas, () => 1));
const oneVersusOneWeighted = overClasses((areas) => pairMean(areas, ({ sizes }, a, b) => (sizes[a] ?? 0) + (sizes[b] ?? 0)));
/** All probabilities in one list, each a positive row where its class is the true one. */
const oneVersusRestMicro = rowStatistic({
    direction: 1,
    prepare: (rows, model) => {
        const prepared = preparedFor(rows, model);
        if (prepared.kind === 'undefined')
            return prepared;
        const { labels } = rows;
        const columns = model.probabilities ?? [];
        const pooled = new Float64Array(columns.length * labels.length);
        for (const [at, column] of columns.entries())
            pooled.set(column, at * labels.length);
        const { exact, coarse } = rankedBy(rows, pooled);
        const flags = new Uint8Array(pooled.length);
        for (const [at, label] of labels.entries())
            flags[label * labels.length + at] = 1;
        const repeated = new Float64Array(pooled.length);
        const areaAt = (stacks) => (weights) => {
            for (let at = 0; at < columns.length; at += 1)
                repeated.set(weights, at * labels.length);
            return areaOf(stacks(repeated));
        };
        return (0,comparison_metric/* defined */.sw)({
            ...prepared.value,
            evaluate: areaAt(stacked(exact, flags)),
            resampled: areaAt(stacked(coarse, flags)),
        });
    },
});
function overClasses(average) {
    return rowStatistic({
        direction: 1,
        prepare: (rows, model) => {
            const prepared = preparedFor(rows, model);
            if (prepared.kind === 'undefined')
                return prepared;
            const rankings = (model.probabilities ?? []).map((column) => rankedBy(rows, column));
            const areas = (kind) => areasOver(rankings.map((ranking) => ranking[kind]), rows.labels);
            const [ofRows, ofDraws] = [areas('exact'), areas('coarse')];
            return (0,comparison_metric/* defined */.sw)({
                ...prepared.value,
                evaluate: (weights) => average(ofRows(weights)),
                resampled: (weights) => average(ofDraws(weights)),
            });
        },
    });
}
/** What every average asks of the rows: probabilities, and each class among the labels. */
function preparedFor(rows, model) {
    if (rows.labels.length === 0)
        return (0,comparison_metric/* undefinedBecause */.r7)(sentences/* noRows */.jw);
    const all = rows.classes.map((_, at) => at);
    const absent = all.find((at) => (0,class_size/* classSize */.EE)(rows, at) === 0);
    if (absent !== undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)((0,sentences/* noLabel */.m2)(rows, absent));
    const checked = probabilitiesOf(rows, model);
    if (checked.kind === 'undefined')
        return checked;
    return (0,comparison_metric/* defined */.sw)({
        why: () => 'The rows of a class have no weight, so the area is undefined.',
        tooFew: (0,class_size/* tooFewOf */.CY)(rows, all),
    });
}
/** Ready for any weights; the arrays are filled anew each time. */
function areasOver(columns, labels) {
    const classes = columns.length;
    const sizes = new Float64Array(classes);
    const wins = new Float64Array(classes * classes);
    const ofColumns = columns.map((places, at) => {
        return winsOf({ at, places, labels }, wins.subarray(at * classes, (at + 1) * classes));
    });
    return (weights) => {
        sizes.fill(0);
        wins.fill(0);
        for (let row = 0; row < labels.length; row += 1) {
            const label = labels[row] ?? 0;
            sizes[label] = (sizes[label] ?? 0) + (weights[row] ?? 0);
        }
        for (const add of ofColumns)
            add(weights);
        return { classes, sizes, wins };
    };
}
/** Each row of another class loses to the rows of the class above it, and half to those beside it. */
function winsOf({ at, places, labels }, wins) {
    const beaten = new Float64Array(places.count);
    return (weights) => {
        beaten.fill(0);
        for (let row = 0; row < labels.length; row += 1) {
            const place = places.of[row] ?? 0;
            if (labels[row] === at)
                beaten[place] = (beaten[place] ?? 0) + (weights[row] ?? 0);
        }
        let above = 0;
        for (let place = 0; place < beaten.length; place += 1) {
            const tied = beaten[place] ?? 0;
            beaten[place] = above + tied / 2;
            above += tied;
        }
        for (let row = 0; row < labels.length; row += 1) {
            const other = labels[row] ?? 0;
            const won = (beaten[places.of[row] ?? 0] ?? 0) * (weights[row] ?? 0);
            if (other !== at)
                wins[other] = (wins[other] ?? 0) + won;
        }
    };
}
function restMean(areas, weightOf) {
    const { classes, sizes, wins } = areas;
    let total = 0;
    for (const size of sizes)
        total += size;
    let [sum, share] = [0, 0];
    for (let at = 0; at < classes; at += 1) {
        let won = 0;
        for (let other = 0; other < classes; other += 1)
            won += wins[at * classes + other] ?? 0;
        const size = sizes[at] ?? 0;
        sum += (weightOf(areas, at) * won) / (size * (total - size));
        share += weightOf(areas, at);
    }
    return sum / share;
}
function shareOf({ sizes }, at) {
    return sizes[at] ?? 0;
}
function pairMean(areas, weightOf) {
    const { classes, sizes, wins } = areas;
    let [sum, share] = [0, 0];
    for (let a = 0; a < classes; a += 1) {
        for (let b = a + 1; b < classes; b += 1) {
            const won = ((wins[a * classes + b] ?? 0) + (wins[b * classes + a] ?? 0)) / 2;
            const weight = weightOf(areas, a, b);
            sum += (weight * won) / ((sizes[a] ?? 0) * (sizes[b] ?? 0));
            share += weight;
        }
    }
    return sum / share;
}

// EXTERNAL MODULE: ./.build/domain/statistics/clopper-pearson.js
var clopper_pearson = __webpack_require__(985);
// EXTERNAL MODULE: ./.build/domain/statistics/tango.js
var tango = __webpack_require__(2002);
// EXTERNAL MODULE: ./.build/domain/statistics/uneven-share.js
var uneven_share = __webpack_require__(6558);
// EXTERNAL MODULE: ./.build/domain/statistics/mean.js
var statistics_mean = __webpack_require__(6194);
;// CONCATENATED MODULE: ./.build/domain/statistics/cluster.js


/** The interval of the mean of clustered rows, by Student's t with G − 1 degrees of freedom: `clusterSpread`. */
function clusterMeanInterval(values, clusters, alpha) {
    return tInterval(clusterSpread(values, clusters), alpha);
}
/**
 * The mean of rows that resemble each other within clusters: its variance is G/(G − 1)·ΣS²/n², S the sum of
 * the deviations in a cluster (Liang and Zeger 1986). Clusters of one row give the spread of the plain mean.
 */
function clusterSpread(values, { indexes, count }) {
    const estimate = (0,statistics_mean/* meanOf */.hm)(values);
    const sums = new Float64Array(count);
    for (let row = 0; row < values.length; row += 1) {
        const cluster = indexes[row] ?? 0;
        sums[cluster] = (sums[cluster] ?? 0) + (values[row] ?? Number.NaN) - estimate;
    }
    let [second, third] = [0, 0];
    for (const sum of sums) {
        second += sum * sum;
        third += sum ** 3;
    }
    return {
        estimate,
        standardError: Math.sqrt((second * count) / (count - 1)) / values.length,
        degreesOfFreedom: count - 1,
        skewness: second === 0 ? 0 : third / second ** 1.5,
    };
}

// EXTERNAL MODULE: ./.build/domain/statistics/t-interval.js
var t_interval = __webpack_require__(261);
;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/row-mean.js








/** The paired t of the rows' gains, widened for skew; robust to clusters where rows have groups. */
function rowMean({ direction, words = '', of }) {
    return {
        level: (rows, model, asked) => {
            const found = of(rows, model, asked);
            return found.kind === 'defined' ? levelOf(found.value, words) : found;
        },
        change: (rows, asked) => {
            const both = (0,comparison_metric/* ofBoth */.Vz)(rows, (model) => of(rows, model, asked));
            return both.kind === 'defined' ? row_mean_changeOf(both.value, direction, words) : both;
        },
    };
}
/**
 * Contributions that each follow from their own row, so that those of selected rows are picked from those
 * of all rows. What is said about the rows is not: where there are notes, the rows are looked at again.
 */
function rowByRow(of) {
    const ofRows = (0,once_per/* oncePer */.P)(of);
    return (rows, model) => {
        const origin = (0,comparison_select/* originOf */.y)(rows, model);
        const whole = origin && ofRows(origin.rows, origin.model);
        if (!origin || whole?.kind !== 'defined' || rows.ids.length === 0)
            return ofRows(rows, model);
        const { values, notes = [] } = whole.value;
        if (notes.length > 0)
            return ofRows(rows, model);
        return (0,comparison_metric/* defined */.sw)({ values: (0,metrics_sample/* picked */.Ng)(values, origin.indexes), sample: (0,metrics_sample/* allOf */.bn)(rows) });
    };
}
function levelOf(contributions, words) {
    const { values, sample } = contributions;
    const value = weightedMean(values, sample.weights);
    const spread = spreadOf(values, sample);
    return (0,comparison_metric/* defined */.sw)({
        ...row_mean_factsOf(contributions),
        value,
        method: `t${words}, ${robustness(sample)}`,
        interval: (alpha) => (0,t_interval/* tInterval */.o)(spread, alpha),
    });
}
function row_mean_changeOf({ baseline, candidate }, direction, words) {
    const { sample } = candidate;
    const spread = spreadOf(differences(baseline.values, candidate.values, direction), sample);
    const notes = notesOfBoth(baseline.notes ?? [], candidate.notes ?? []);
    return (0,comparison_metric/* defined */.sw)({
        ...row_mean_factsOf({ ...candidate, notes }),
        baseline: weightedMean(baseline.values, sample.weights),
        candidate: weightedMean(candidate.values, sample.weights),
        method: `paired t${words}, ${robustness(sample)}`,
        interval: (alpha) => (0,t_interval/* tInterval */.o)(spread, alpha),
        pValue: (delta) => (0,t_interval/* tPValue */.X)(spread, delta),
    });
}
/** What is said of both models is said once. */
function notesOfBoth(baseline, candidate) {
    const shared = candidate.filter((note) => baseline.includes(note));
    const alone = (notes) => notes.filter((note) => !shared.includes(note));
    return [
        ...shared,
        ...alone(baseline).map((note) => `Baseline: ${note}`),
        ...alone(candidate).map((note) => `Candidate: ${note}`),
    ];
}
/** The first is taken from the second, or the second from the first where less is better. */
function differences(first, second, sign) {
    const gains = new Float64Array(first.length);
    for (let row = 0; row < gains.length; row += 1) {
        gains[row] = sign * ((second[row] ?? Number.NaN) - (first[row] ?? Number.NaN));
    }
    return gains;
}
function row_mean_factsOf({ sample, unit, nPositive, tooFew, notes }) {
    const few = tooFew ?? (0,metrics_sample/* tooSmall */.KM)(sample, metrics_sample/* fewestForMeans */.EV, unit);
    return {
        ...(nPositive !== undefined && { nPositive }),
        ...(few !== undefined && { tooFew: few }),
        ...(notes !== undefined && notes.length > 0 && { notes }),
    };
}
/** The error of the mean of these values. */
function spreadOf(values, { weights, clusters }) {
    const even = evenly(values, weights);
    if (clusters)
        return clusterSpread(even, clusters);
    const spread = (0,statistics_mean/* meanSpread */.JX)((0,statistics_mean/* momentsOf */.Zn)(even));
    // The error itself is only known from the rows that count.
    return weights ? { ...spread, degreesOfFreedom: (0,uneven_share/* evenWorth */.P0)(weights) - 1 } : spread;
}
/**
 * Weighted values as values that each count once, with the same mean and, to first order, the same
 * spread: the variance of their mean is Σw²(x − x̄)²/(Σw)² · n/(n − 1).
 */
function evenly(values, weights) {
    if (!weights)
        return values;
    const mean = weightedMean(values, weights);
    const scale = 1 / (0,statistics_mean/* meanOf */.hm)(weights);
    return values.map((value, row) => mean + (weights[row] ?? Number.NaN) * scale * (value - mean));
}
function weightedMean(values, weights) {
    if (!weights)
        return (0,statistics_mean/* meanOf */.hm)(values);
    return (0,statistics_mean/* meanOf */.hm)(values.map((value, row) => value * (weights[row] ?? Number.NaN))) / (0,statistics_mean/* meanOf */.hm)(weights);
}
function robustness({ weights, clusters }) {
    const weighted = weights ? ', weighted' : '';
    return `${clusters ? 'robust to groups, ' : ''}widened for skew${weighted}`;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/hit-rate.js






/**
 * A share of rows: exact for one model, by Tango's score for two. Where rows have weights or groups it is
 * a mean like any other, and at least as unsure as the number of rows that these are worth.
 */
function hitRate({ direction, of }) {
    const asMean = rowMean({
        direction,
        of: (rows, model, asked) => {
            const column = of(rows, model, asked);
            return column.kind === 'defined' ? (0,comparison_metric/* defined */.sw)(contributions(rows, column.value)) : column;
        },
    });
    return {
        level: (rows, model, asked) => {
            const column = of(rows, model, asked);
            if (column.kind === 'undefined')
                return column;
            if (!(rows.weights ?? rows.groups))
                return (0,comparison_metric/* defined */.sw)(counted(column.value));
            const robust = asMean.level(rows, model, asked);
            return robust.kind === 'defined'
                ? (0,comparison_metric/* defined */.sw)(unevenLevel(robust.value, sampleOf(rows, column.value)))
                : robust;
        },
        change: (rows, asked) => {
            const both = (0,comparison_metric/* ofBoth */.Vz)(rows, (model) => of(rows, model, asked));
            if (both.kind === 'undefined')
                return both;
            if (!(rows.weights ?? rows.groups))
                return (0,comparison_metric/* defined */.sw)(changed(both.value, direction));
            const robust = asMean.change(rows, asked);
            if (robust.kind === 'undefined')
                return robust;
            const sample = sampleOf(rows, both.value.candidate);
            return (0,comparison_metric/* defined */.sw)(unevenChange(robust.value, sample, sharesOf(both.value, sample, direction)));
        },
    };
}
/** The share of one model, exact. */
function counted(column) {
    const { hits, n } = countOf(column);
    return {
        ...hit_rate_factsOf(column),
        value: hit_rate_shareOf({ hits, n }),
        method: 'Clopper-Pearson',
        interval: (alpha) => (n === 0 ? noInterval : (0,clopper_pearson/* clopperPearson */.m)(hits, n, alpha)),
    };
}
function changed({ baseline, candidate }, direction) {
    const [before, after] = [countOf(baseline), countOf(candidate)];
    const flips = flipsOf({ baseline, candidate }, direction);
    return {
        ...hit_rate_factsOf({ ...candidate, tooFew: candidate.tooFew ?? tooFewPairs(after.n) }),
        baseline: hit_rate_shareOf(before),
        candidate: hit_rate_shareOf(after),
        method: 'Tango, quarter-row correction',
        interval: (alpha) => (after.n === 0 ? noInterval : (0,tango/* tangoInterval */.B9)(flips, alpha)),
        pValue: (delta) => (after.n === 0 ? 1 : (0,tango/* tangoPValue */.X4)(flips, delta)),
    };
}
/** Weights and groups leave fewer rows than there are to be sure by. */
function unevenLevel(robust, sample) {
    const interval = (alpha) => (0,uneven_share/* unevenShareInterval */.wF)({ ...(0,metrics_sample/* worthOf */.g4)(sample), robust: robust.interval(alpha) }, alpha);
    return {
        ...robust,
        method: `${robust.method}; exact for the rows that they are worth`,
        interval,
    };
}
function unevenChange(robust, sample, shares) {
    const size = (0,metrics_sample/* worthOf */.g4)(sample);
    const interval = (alpha) => (0,uneven_share/* unevenChangeInterval */.Bp)({ ...size, robust: robust.interval(alpha) }, shares, alpha);
    const flips = (0,uneven_share/* flipsWorth */.h6)({ ...size, robust: robust.interval(0.05) }, shares);
    const pValue = (delta) => Math.max(robust.pValue?.(delta) ?? 0, (0,tango/* tangoPValue */.X4)(flips, delta));
    return { ...robust, method: `${robust.method}, at least Tango's`, interval, pValue };
}
/** Where the rule gives a share of no rows the value 0. */
const noInterval = {
    estimate: 0,
    lower: Number.NaN,
    upper: Number.NaN,
    standardError: Number.NaN,
};
function hit_rate_shareOf({ hits, n }) {
    return n === 0 ? 0 : hits / n;
}
function hit_rate_factsOf({ nPositive, tooFew }) {
    return {
        ...(nPositive !== undefined && { nPositive }),
        ...(tooFew !== undefined && { tooFew }),
    };
}
/** Fewer rows pass falsely in up to 9 of 100 cases at alpha 0.05; one model's exact interval needs none. */
const fewestPairs = 10;
function tooFewPairs(n) {
    return n < fewestPairs ? `Rows: ${n}; at least ${fewestPairs} are needed.` : undefined;
}
function countOf({ hits, within }) {
    const n = within?.length ?? hits.length;
    let count = 0;
    for (let at = 0; at < n; at += 1)
        count += hits[within?.[at] ?? at] ?? 0;
    return { hits: count, n };
}
/** The rows on which only one model scores, as fixed and broken. */
function flipsOf({ baseline, candidate }, direction) {
    const { within } = candidate;
    const n = within?.length ?? candidate.hits.length;
    let [gained, lost] = [0, 0];
    for (let at = 0; at < n; at += 1) {
        const row = within?.[at] ?? at;
        const gain = (candidate.hits[row] ?? 0) - (baseline.hits[row] ?? 0);
        if (gain > 0)
            gained += 1;
        if (gain < 0)
            lost += 1;
    }
    return direction === 1 ? { fixed: gained, broken: lost, n } : { fixed: lost, broken: gained, n };
}
/** The same as shares of the weight of all rows. */
function sharesOf({ baseline, candidate }, { n, weights }, direction) {
    let [gained, lost, total] = [0, 0, 0];
    for (let at = 0; at < n; at += 1) {
        const row = candidate.within?.[at] ?? at;
        const weight = weights?.[at] ?? 1;
        const gain = (candidate.hits[row] ?? 0) - (baseline.hits[row] ?? 0);
        total += weight;
        if (gain > 0)
            gained += weight;
        if (gain < 0)
            lost += weight;
    }
    const [fixed, broken] = direction === 1 ? [gained, lost] : [lost, gained];
    return { fixed: fixed / total, broken: broken / total };
}
function sampleOf(rows, { within }) {
    return within ? (0,metrics_sample/* someOf */.yU)(rows, within) : (0,metrics_sample/* allOf */.bn)(rows);
}
function contributions(rows, { hits, within, ...facts }) {
    const sample = sampleOf(rows, { hits, within });
    return { ...facts, sample, values: within ? (0,metrics_sample/* picked */.Ng)(hits, within) : new Float64Array(hits) };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/pair-rates.js



/** Rows that only the baseline got right. */
const negativeFlipRate = rateOf((row, { labels, baseline, candidate }) => {
    const label = labels[row];
    return baseline.predicted[row] === label && candidate.predicted[row] !== label;
});
/** Rows that only the candidate got right. */
const positiveFlipRate = rateOf((row, { labels, baseline, candidate }) => {
    const label = labels[row];
    return baseline.predicted[row] !== label && candidate.predicted[row] === label;
});
/** Rows whose prediction changed, right or wrong. */
const churn = rateOf((row, { baseline, candidate }) => baseline.predicted[row] !== candidate.predicted[row]);
function rateOf(counts) {
    const why = 'It is a share of rows that both models have together';
    return {
        pair: (rows, asked) => pairLevel(rows, asked, counts),
        level: () => (0,comparison_metric/* undefinedBecause */.r7)(`${why}, so it needs a baseline.`),
        change: () => (0,comparison_metric/* undefinedBecause */.r7)(`${why}, so it cannot change from one to the other.`),
        refuses: {
            operators: ['no-worse', 'better', 'not-more-than', 'point'],
            why: `${why}, and no change between them. Use at-most or at-least.`,
        },
    };
}
/** Where no answer is a class, an answer is right as the reader found it. */
function pairLevel(rows, asked, counts) {
    const isClass = rows.task !== 'generation';
    const flaw = isClass
        ? (answerFlaw(rows, rows.baseline) ?? answerFlaw(rows, rows.candidate))
        : undefined;
    if (flaw !== undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)(flaw);
    if (rows.labels.length === 0)
        return (0,comparison_metric/* undefinedBecause */.r7)('There are no rows.');
    const judged = isClass ? rows : { ...rows, labels: new Float64Array(rows.labels.length).fill(1) };
    const hits = new Uint8Array(rows.labels.length);
    for (let row = 0; row < hits.length; row += 1)
        if (counts(row, judged))
            hits[row] = 1;
    const rate = hitRate({ direction: 1, of: () => (0,comparison_metric/* defined */.sw)({ hits, within: null }) });
    return rate.level(rows, rows.candidate, asked);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/right-answers.js








/** The share of rows with the right answer; also the average of a class metric over pooled counts. */
const accuracy = hitRate({ direction: 1, of: (rows, model) => right_answers_answers(rows, model) });
const errorRate = hitRate({
    direction: -1,
    of: (rows, model) => {
        const right = right_answers_answers(rows, model);
        if (right.kind === 'undefined')
            return right;
        return (0,comparison_metric/* defined */.sw)({ ...right.value, hits: right.value.hits.map((hit) => 1 - hit) });
    },
});
/** Of the rows with the asked class as label, the share with the right answer. */
const recall = hitRate({ direction: 1, of: recalled });
/** Of the rows with another label than the asked class, the share that is not taken for it. */
const specificity = hitRate({ direction: 1, of: spared });
/** Generation: the share of rows whose answer is the label, as the reader compared them. */
const exactMatch = hitRate({
    direction: 1,
    of: ({ labels, ids }, { predicted }) => {
        if (labels.length === 0)
            return (0,comparison_metric/* undefinedBecause */.r7)(sentences/* noRows */.jw);
        const row = predicted.findIndex((answer) => answer !== 0 && answer !== 1);
        if (row >= 0 || predicted.length !== labels.length) {
            const id = ids.at(Math.max(row, 0));
            return (0,comparison_metric/* undefinedBecause */.r7)(`The answer of row "${id}" is neither right nor wrong.`);
        }
        return (0,comparison_metric/* defined */.sw)({ hits: new Uint8Array(predicted), within: null });
    },
});
const right_answers_answers = (0,once_per/* oncePer */.P)((rows, model) => {
    const flaw = answerFlaw(rows, model);
    if (flaw !== undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)(flaw);
    const origin = (0,comparison_select/* originOf */.y)(rows, model);
    const whole = origin && right_answers_answers(origin.rows, origin.model);
    if (origin && whole?.kind === 'defined') {
        return (0,comparison_metric/* defined */.sw)({ hits: hitsAt(whole.value.hits, origin.indexes), within: null });
    }
    const { labels } = rows;
    const { predicted } = model;
    const hits = new Uint8Array(labels.length);
    for (let row = 0; row < hits.length; row += 1)
        if (labels[row] === predicted[row])
            hits[row] = 1;
    return (0,comparison_metric/* defined */.sw)({ hits, within: null });
});
function hitsAt(hits, indexes) {
    const found = new Uint8Array(indexes.length);
    for (let at = 0; at < found.length; at += 1)
        found[at] = hits[indexes[at] ?? 0] ?? 0;
    return found;
}
function recalled(rows, model, asked) {
    const classIndex = askedClass(rows, asked);
    if (classIndex === undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)(noClass(rows));
    const right = right_answers_answers(rows, model);
    if (right.kind === 'undefined')
        return right;
    const nPositive = (0,class_size/* classSize */.EE)(rows, classIndex);
    if (nPositive === 0 && asked.zeroDivision !== 0) {
        return (0,comparison_metric/* undefinedBecause */.r7)((0,sentences/* noLabel */.m2)(rows, classIndex));
    }
    const within = rowsWhere(rows, (label) => label === classIndex);
    return (0,comparison_metric/* defined */.sw)({ ...right.value, within, nPositive, tooFew: (0,class_size/* tooFewOf */.CY)(rows, [classIndex]) });
}
function spared(rows, model, asked) {
    const classIndex = askedClass(rows, asked);
    if (classIndex === undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)(noClass(rows));
    const flaw = answerFlaw(rows, model);
    if (flaw !== undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)(flaw);
    const nPositive = (0,class_size/* classSize */.EE)(rows, classIndex);
    const others = rows.labels.length - nPositive;
    if (others === 0 && asked.zeroDivision !== 0) {
        return (0,comparison_metric/* undefinedBecause */.r7)(noOthers(rows, classIndex));
    }
    return (0,comparison_metric/* defined */.sw)({
        hits: otherAnswers(model, classIndex),
        within: rowsWhere(rows, (label) => label !== classIndex),
        nPositive,
        tooFew: (0,class_size/* tooFewWithout */.Fp)(rows, classIndex),
    });
}
function otherAnswers({ predicted }, classIndex) {
    const hits = new Uint8Array(predicted.length);
    for (let row = 0; row < hits.length; row += 1)
        if (predicted[row] !== classIndex)
            hits[row] = 1;
    return hits;
}
function noOthers(rows, classIndex) {
    if (rows.classes.length === 2)
        return (0,sentences/* noLabel */.m2)(rows, 1 - classIndex);
    return `All ${(0,sentences/* rowsOf */.RO)(rows)} have the label ${(0,sentences/* nameOf */.Vb)(rows, classIndex)}, so the metric is undefined. Judge it on rows with other labels too.`;
}
function rowsWhere({ labels }, wanted) {
    const found = new Uint32Array(labels.length);
    let count = 0;
    for (let row = 0; row < labels.length; row += 1) {
        if (!wanted(labels[row] ?? Number.NaN))
            continue;
        found[count] = row;
        count += 1;
    }
    return found.subarray(0, count);
}

;// CONCATENATED MODULE: ./.build/domain/statistics/placements.js

/** Sorts the rows once, however often they are divided afterwards. */
function placements_rankedOf(scores) {
    const order = (0,argsort/* argsort */.X)(scores);
    let row = order[0] ?? 0;
    let score = scores[row];
    for (let rank = 0; rank < order.length; rank += 1) {
        const next = order[rank + 1] ?? 0;
        const nextScore = rank + 1 < order.length ? scores[next] : Number.NaN;
        order[rank] = 2 * row + (nextScore === score ? 1 : 0);
        [row, score] = [next, nextScore];
    }
    return order;
}
/** The placements of the rows of each part among those of the same part, in row order; one pass for all parts. */
function placements_placementsByPart(ranked, { kinds, sizes }) {
    const beaten = beatenTwice(ranked, kinds, sizes.length);
    const ofKinds = Array.from(sizes, (size) => new Float64Array(size));
    const filled = new Uint32Array(sizes.length);
    for (let row = 0; row < kinds.length; row += 1) {
        const kind = kinds[row] ?? 0;
        const share = (beaten[row] ?? 0) / 2 / (sizes[kind ^ 1] ?? 0);
        const place = filled[kind] ?? 0;
        const ofKind = ofKinds[kind];
        if (ofKind)
            ofKind[place] = (kind & 1) === 1 ? share : 1 - share;
        filled[kind] = place + 1;
    }
    return Array.from({ length: sizes.length / 2 }, (_, part) => {
        const [negatives, positives] = [ofKinds[2 * part], ofKinds[2 * part + 1]];
        return {
            positives: positives ?? new Float64Array(),
            negatives: negatives ?? new Float64Array(),
        };
    });
}
/** A positive row has the label 1. */
function placements_kindsOf(labels, { codes, count }) {
    const kinds = 2 * count <= 256 ? new Uint8Array(labels.length) : new Uint32Array(labels.length);
    const sizes = new Uint32Array(2 * count);
    for (let row = 0; row < kinds.length; row += 1) {
        const kind = 2 * (codes[row] ?? 0) + (labels[row] === 1 ? 1 : 0);
        kinds[row] = kind;
        sizes[kind] = (sizes[kind] ?? 0) + 1;
    }
    return { kinds, sizes };
}
/** How many rows of the other class in its part score lower than each row: twice as many, since a tie is half. */
function beatenTwice(ranked, kinds, count) {
    const beaten = new Uint32Array(ranked.length);
    // How many rows of each kind score lower than those that are looked at.
    const below = new Uint32Array(count);
    for (let start = 0, end = 0; start < ranked.length; start = end) {
        end = start + 1;
        const entry = ranked[start] ?? 0;
        if ((entry & 1) !== 0) {
            while (((ranked[end - 1] ?? 0) & 1) !== 0)
                end += 1;
            beatTied(ranked.subarray(start, end), { kinds, below }, beaten);
            continue;
        }
        const row = entry >>> 1;
        const kind = kinds[row] ?? 0;
        beaten[row] = 2 * (below[kind ^ 1] ?? 0);
        below[kind] = (below[kind] ?? 0) + 1;
    }
    return beaten;
}
/** The same for rows with one score. */
function beatTied(ranked, { kinds, below }, beaten) {
    const tied = new Map();
    for (const entry of ranked) {
        const kind = kinds[entry >>> 1] ?? 0;
        tied.set(kind, (tied.get(kind) ?? 0) + 1);
    }
    for (const entry of ranked) {
        const row = entry >>> 1;
        const other = (kinds[row] ?? 0) ^ 1;
        beaten[row] = 2 * (below[other] ?? 0) + (tied.get(other) ?? 0);
    }
    for (const [kind, count] of tied)
        below[kind] = (below[kind] ?? 0) + count;
}

// EXTERNAL MODULE: ./.build/domain/statistics/student-t.js
var student_t = __webpack_require__(4901);
;// CONCATENATED MODULE: ./.build/domain/statistics/delong.js




/**
 * The variance of one unseen row of each class, as a squared placement error: without it the interval
 * is far too narrow close to a perfect AUC, where no row is misplaced.
 */
const unseenRow = 0.05;
/** The placements of every row, in row order; `positive` is 1 for a positive row and 0 for a negative one. */
function placementsOf(positive, scores) {
    const codes = new Uint32Array(positive.length);
    const [all] = placementsByPart(rankedOf(scores), kindsOf(positive, { codes, count: 1 }));
    return all ?? { positives: new Float64Array(), negatives: new Float64Array() };
}
/** The area under the ROC curve: the chance that a positive row scores above a negative one. */
function aucOf({ positives }) {
    return (0,statistics_mean/* meanOf */.hm)(positives);
}
/** The change of the AUC on the same rows, by DeLong (1988), with t quantiles and a variance floor. */
function aucChangeInterval(baseline, candidate, alpha) {
    return tInterval(aucChangeSpread(baseline, candidate), alpha);
}
/** The same change with its error, for any alpha and for p-values. */
function aucChangeSpread(baseline, candidate) {
    const positives = difference(candidate.positives, baseline.positives);
    const negatives = difference(candidate.negatives, baseline.negatives);
    const { standardError, degreesOfFreedom } = delong_spreadOf({ positives, negatives });
    return { estimate: (0,statistics_mean/* meanOf */.hm)(positives), standardError, degreesOfFreedom, skewness: 0 };
}
/** The AUC of one model with the same variance, on the logit so that no bound leaves [0, 1]. */
function aucInterval(placements, alpha) {
    const estimate = aucOf(placements);
    const { standardError, degreesOfFreedom } = delong_spreadOf(placements);
    const edge = 0.5 / (placements.positives.length * placements.negatives.length);
    const auc = Math.min(Math.max(estimate, edge), 1 - edge);
    const reach = ((0,student_t/* tQuantile */.Y)(1 - alpha, degreesOfFreedom) * standardError) / (auc * (1 - auc));
    const logit = Math.log(auc / (1 - auc));
    const bound = (at) => 1 / (1 + Math.exp(-at));
    return { estimate, lower: bound(logit - reach), upper: bound(logit + reach), standardError };
}
/** DeLong's variance as a sum over both classes, and Welch's degrees of freedom for it. */
function delong_spreadOf({ positives, negatives }) {
    const [p, n] = [positives.length, negatives.length];
    const [ofPositives, ofNegatives] = [varianceOfMean(positives), varianceOfMean(negatives)];
    const variance = ofPositives + ofNegatives;
    const floor = unseenRow * (1 / p ** 2 + 1 / n ** 2);
    const degreesOfFreedom = variance > 0
        ? variance ** 2 / (ofPositives ** 2 / (p - 1) + ofNegatives ** 2 / (n - 1))
        : Math.min(p, n) - 1;
    return { variance, standardError: Math.sqrt(variance + floor), degreesOfFreedom };
}
function varianceOfMean(values) {
    const mean = (0,statistics_mean/* meanOf */.hm)(values);
    let sum = 0;
    for (let row = 0; row < values.length; row += 1) {
        const deviation = (values[row] ?? Number.NaN) - mean;
        sum += deviation * deviation;
    }
    return sum / ((values.length - 1) * values.length);
}
function difference(first, second) {
    const differences = new Float64Array(first.length);
    for (let row = 0; row < first.length; row += 1) {
        differences[row] = (first[row] ?? Number.NaN) - (second[row] ?? Number.NaN);
    }
    return differences;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/roc-auc.js










/** By resampled rows, where they have weights or groups: DeLong's variance knows of neither. */
const overRows = rowStatistic({
    direction: 1,
    prepare: (rows, model) => {
        const scores = scoresOfBothClasses(rows, model);
        if (scores.kind === 'undefined')
            return scores;
        const { exact, coarse } = rankedBy(rows, scores.value);
        const flags = flagsOf(rows, 1);
        const [ofRows, ofDraws] = [stacked(exact, flags), stacked(coarse, flags)];
        return (0,comparison_metric/* defined */.sw)({
            ...sizesOf(rows),
            evaluate: (weights) => areaOf(ofRows(weights)),
            resampled: (weights) => areaOf(ofDraws(weights)),
            why: () => 'The rows of one class have no weight, so roc-auc is undefined.',
        });
    },
});
/** The area under the ROC curve of a binary task, from the order of the scores. */
const rocAuc = {
    level: (rows, model, asked) => {
        if (rows.weights ?? rows.groups)
            return overRows.level(rows, model, asked);
        const placed = placementsIn(rows, model);
        if (placed.kind === 'undefined')
            return placed;
        return (0,comparison_metric/* defined */.sw)({
            ...sizesOf(rows),
            value: aucOf(placed.value),
            method: 'DeLong on the logit, t, variance floor',
            interval: (alpha) => aucInterval(placed.value, alpha),
        });
    },
    change: (rows, asked) => {
        if (rows.weights ?? rows.groups)
            return overRows.change(rows, asked);
        const both = (0,comparison_metric/* ofBoth */.Vz)(rows, (model) => placementsIn(rows, model));
        if (both.kind === 'undefined')
            return both;
        const { baseline, candidate } = both.value;
        const spread = aucChangeSpread(baseline, candidate);
        return (0,comparison_metric/* defined */.sw)({
            ...sizesOf(rows),
            baseline: aucOf(baseline),
            candidate: aucOf(candidate),
            method: 'DeLong, t, variance floor',
            interval: (alpha) => (0,t_interval/* tInterval */.o)(spread, alpha),
            pValue: (delta) => (0,t_interval/* tPValue */.X)(spread, delta),
        });
    },
};
const placementsIn = (0,once_per/* oncePer */.P)((rows, model) => {
    const absent = absentClass(rows);
    if (absent !== undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)(absent);
    const origin = (0,comparison_select/* originOf */.y)(rows, model);
    const whole = origin?.part && rankedIn(origin.rows, origin.model);
    if (origin?.part && whole?.kind === 'defined') {
        const { partition, code } = origin.part;
        const placed = partsOf(whole.value, partition)[code];
        if (placed)
            return (0,comparison_metric/* defined */.sw)(placed);
    }
    const ranking = rankedIn(rows, model);
    if (ranking.kind === 'undefined')
        return ranking;
    const all = { codes: new Uint32Array(rows.labels.length), count: 1 };
    const [placed] = partsOf(ranking.value, all);
    return placed ? (0,comparison_metric/* defined */.sw)(placed) : (0,comparison_metric/* undefinedBecause */.r7)(sentences/* noRows */.jw);
});
const rankedIn = (0,once_per/* oncePer */.P)((rows, model) => {
    const scores = scoresOf(rows, model);
    if (scores.kind === 'undefined')
        return scores;
    return (0,comparison_metric/* defined */.sw)({ ranked: placements_rankedOf(scores.value), labels: rows.labels });
});
/** Of all parts at once, the first time that one of them is asked for. */
const partsOf = (0,once_per/* oncePer */.P)(({ ranked, labels }, partition) => {
    return placements_placementsByPart(ranked, kindsIn(labels, partition));
});
/** The same for both models. */
const kindsIn = (0,once_per/* oncePer */.P)(placements_kindsOf);
function absentClass(rows) {
    if (rows.labels.length === 0)
        return sentences/* noRows */.jw;
    const absent = [1, 0].find((classIndex) => (0,class_size/* classSize */.EE)(rows, classIndex) === 0);
    return absent === undefined ? undefined : (0,sentences/* noLabel */.m2)(rows, absent);
}
function scoresOfBothClasses(rows, model) {
    const absent = absentClass(rows);
    return absent === undefined ? scoresOf(rows, model) : (0,comparison_metric/* undefinedBecause */.r7)(absent);
}
function sizesOf(rows) {
    const tooFew = (0,class_size/* tooFewOf */.CY)(rows, [1, 0]);
    return { nPositive: (0,class_size/* classSize */.EE)(rows, 1), ...(tooFew !== undefined && { tooFew }) };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/classification.js










const classification_tasks = ['binary', 'multiclass'];
const classification_binary = ['binary'];
const multiclass = ['multiclass'];
const classification_answered = ['binary', 'multiclass', 'generation'];
const ofRatio = { zeroDivision: [0] };
const ofClass = { ofClass: true, ...ofRatio };
const ofAverage = { zeroDivision: [0, 'skip'] };
/** What follows from the predicted class of each row. */
const ofClasses = [
    { name: 'accuracy', tasks: classification_tasks, ...share, ...accuracy },
    { name: 'error-rate', tasks: classification_tasks, ...badShare, ...errorRate },
    { name: 'precision', tasks: classification_tasks, ...share, ...ofClass, ...precision },
    { name: 'recall', tasks: classification_tasks, ...share, ...ofClass, ...recall },
    { name: 'specificity', tasks: classification_tasks, ...share, ...ofClass, ...specificity },
    { name: 'f1', tasks: classification_tasks, ...share, ...ofClass, ...f1 },
    { name: 'f1-macro', tasks: classification_tasks, ...share, ...ofAverage, ...macroF1 },
    // Counts pooled over the classes, and recalls weighted by them, are the share of right answers.
    { name: 'f1-micro', tasks: classification_tasks, ...share, ...accuracy },
    { name: 'f1-weighted', tasks: classification_tasks, ...share, ...ofAverage, ...weightedF1 },
    { name: 'precision-macro', tasks: classification_tasks, ...share, ...ofAverage, ...macroPrecision },
    { name: 'precision-micro', tasks: classification_tasks, ...share, ...accuracy },
    { name: 'precision-weighted', tasks: classification_tasks, ...share, ...ofAverage, ...weightedPrecision },
    { name: 'recall-macro', tasks: classification_tasks, ...share, ...ofAverage, ...macroRecall },
    { name: 'recall-micro', tasks: classification_tasks, ...share, ...accuracy },
    { name: 'recall-weighted', tasks: classification_tasks, ...share, ...accuracy },
    { name: 'balanced-accuracy', tasks: classification_tasks, ...share, ...balancedAccuracy },
    { name: 'mcc', tasks: classification_tasks, ...agreement, ...ofRatio, ...mcc },
    { name: 'cohen-kappa', tasks: classification_tasks, ...agreement, ...ofRatio, ...cohenKappa },
];
/** What follows from scores and probabilities. */
const ofScores = [
    { name: 'roc-auc', tasks: classification_binary, ...share, ...rocAuc },
    { name: 'roc-auc-ovr-macro', tasks: multiclass, ...share, ...oneVersusRestMacro },
    { name: 'roc-auc-ovr-micro', tasks: multiclass, ...share, ...oneVersusRestMicro },
    { name: 'roc-auc-ovr-weighted', tasks: multiclass, ...share, ...oneVersusRestWeighted },
    { name: 'roc-auc-ovo-macro', tasks: multiclass, ...share, ...oneVersusOneMacro },
    { name: 'roc-auc-ovo-weighted', tasks: multiclass, ...share, ...oneVersusOneWeighted },
    { name: 'average-precision', tasks: classification_binary, ...share, ...averagePrecision },
    { name: 'log-loss', tasks: classification_tasks, ...loss, ...rowMean({ direction: -1, of: rowByRow(logLoss) }) },
    {
        name: 'brier',
        tasks: classification_tasks,
        ...loss,
        largest: 2,
        ...rowMean({ direction: -1, of: rowByRow(brierLoss) }),
    },
];
/** What both models have together. */
const ofPairs = [
    { name: 'negative-flip-rate', tasks: classification_answered, ...badShare, ...negativeFlipRate },
    { name: 'positive-flip-rate', tasks: classification_answered, ...share, ...positiveFlipRate },
    { name: 'churn', tasks: classification_tasks, ...badShare, ...churn },
];
const classificationMetrics = [...ofClasses, ...ofScores, ...ofPairs];

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/row-numbers.js


/** A column of numbers that came with the predictions; undefined where it is missing or holds no number. */
function numbersOf({ labels, ids }, { values }, name) {
    if (labels.length === 0)
        return (0,comparison_metric/* undefinedBecause */.r7)(sentences/* noRows */.jw);
    const column = values.get(name);
    if (!column) {
        return (0,comparison_metric/* undefinedBecause */.r7)(`The file has no column for "${name}". Name it in compare.columns.`);
    }
    for (let row = 0; row < labels.length; row += 1) {
        if (!Number.isFinite(column[row])) {
            return (0,comparison_metric/* undefinedBecause */.r7)(`The "${name}" of row "${ids.at(row)}" is not a finite number.`);
        }
    }
    return (0,comparison_metric/* defined */.sw)(column);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/generation.js




/**
 * The chance that one of k answers is right, where `samples` answers were drawn and `correct` of them
 * were right: 1 − C(n − c, k)/C(n, k), unbiased (Chen et al. 2021).
 */
function passAt(k) {
    return rowMean({
        direction: 1,
        of: (rows, model) => {
            const samples = numbersOf(rows, model, 'samples');
            if (samples.kind === 'undefined')
                return samples;
            const correct = numbersOf(rows, model, 'correct');
            if (correct.kind === 'undefined')
                return correct;
            const values = new Float64Array(rows.labels.length);
            for (let row = 0; row < values.length; row += 1) {
                const answers = { drawn: samples.value[row] ?? 0, right: correct.value[row] ?? 0 };
                const flaw = flawOf(answers, k);
                if (flaw)
                    return (0,comparison_metric/* undefinedBecause */.r7)(`Row "${rows.ids.at(row)}" ${flaw}`);
                values[row] = chanceOfPass(answers, k);
            }
            return (0,comparison_metric/* defined */.sw)({ values, sample: (0,metrics_sample/* allOf */.bn)(rows) });
        },
    });
}
function flawOf({ drawn, right }, k) {
    if (!Number.isInteger(drawn) || !Number.isInteger(right) || right < 0 || right > drawn) {
        return `has ${right} right of ${drawn} answers, which are no counts.`;
    }
    return drawn < k
        ? `has ${drawn} answers, fewer than ${k}. Ask for pass-at-${Math.max(1, drawn)}, or draw more.`
        : undefined;
}
/** As a product, since the binomial coefficients of large numbers would overflow. */
function chanceOfPass({ drawn, right }, k) {
    if (drawn - right < k)
        return 1;
    let allWrong = 1;
    for (let n = drawn - right + 1; n <= drawn; n += 1)
        allWrong *= 1 - k / n;
    return 1 - allWrong;
}
/** Draws count half: 1 the baseline's answer was preferred, 2 the candidate's, 0 or 1.5 neither. */
const shares = new Map([
    [1, 0],
    [2, 1],
    [0, 0.5],
    [1.5, 0.5],
]);
/** How often a judge preferred the candidate's answer, from the column of winners. */
const winRate = rowMean({
    direction: 1,
    of: (rows, model) => {
        const winners = numbersOf(rows, model, 'winner');
        if (winners.kind === 'undefined')
            return winners;
        const row = winners.value.findIndex((winner) => !shares.has(winner));
        if (row >= 0) {
            return (0,comparison_metric/* undefinedBecause */.r7)(`The winner of row "${rows.ids.at(row)}" is ${winners.value[row]}; it has to be 1 for the baseline, 2 for the candidate, 0 or 1.5 for a draw.`);
        }
        const values = winners.value.map((winner) => shares.get(winner) ?? Number.NaN);
        return (0,comparison_metric/* defined */.sw)({ values, sample: (0,metrics_sample/* allOf */.bn)(rows) });
    },
});
/** The mean of a score that came with each row: the judge's, or one of the user's own. */
function meanOfColumn(name, higherIsBetter) {
    return rowMean({
        direction: higherIsBetter ? 1 : -1,
        of: (rows, model) => {
            const values = numbersOf(rows, model, name);
            if (values.kind === 'undefined')
                return values;
            const notes = lengthNote(rows, model);
            return (0,comparison_metric/* defined */.sw)({ values: values.value, sample: (0,metrics_sample/* allOf */.bn)(rows), notes });
        },
    });
}
/** A judge prefers long answers, so that a score is read beside the length of what it judged. */
function lengthNote({ task }, { values }) {
    const lengths = values.get('length');
    if (task !== 'generation' || !lengths || lengths.length === 0)
        return [];
    let sum = 0;
    for (const length of lengths)
        sum += length;
    return [`The mean output length is ${Number((sum / lengths.length).toPrecision(4))}.`];
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/queries.js





/** The mean of a metric over queries: the query is what is drawn at random, not the document. */
function overQueries(metric) {
    return rowMean({
        direction: 1,
        of: (rows, model, asked) => {
            const queries = rankedQueries(rows, model);
            if (queries.kind === 'undefined')
                return queries;
            const { value } = queries;
            const small = value.ranked.findIndex(({ relevances }) => relevances.length < metric.fewestDocuments);
            if (small >= 0)
                return (0,comparison_metric/* undefinedBecause */.r7)(oneDocument(value.names[small] ?? ''));
            return meanOver(value, metric, asked);
        },
    });
}
function meanOver({ ranked, names, weights }, { evaluate }, { emptyQueries }) {
    const isEmpty = ({ relevances }) => relevances.every((relevance) => relevance === 0);
    const empty = ranked.filter(isEmpty).length;
    if (empty > 0 && emptyQueries === undefined) {
        const first = names[ranked.findIndex(isEmpty)] ?? '';
        return (0,comparison_metric/* undefinedBecause */.r7)(noRelevant(empty, ranked.length, first));
    }
    const kept = emptyQueries === 'skip' ? ranked.filter((query) => !isEmpty(query)) : ranked;
    if (kept.length === 0)
        return (0,comparison_metric/* undefinedBecause */.r7)('No query has a relevant document.');
    const keptWeights = weights?.filter((_, at) => {
        const query = ranked[at];
        return emptyQueries !== 'skip' || (query !== undefined && !isEmpty(query));
    });
    return (0,comparison_metric/* defined */.sw)({
        values: Float64Array.from(kept, (query) => (isEmpty(query) ? 0 : evaluate(query))),
        sample: { n: kept.length, weights: keptWeights ?? null, clusters: null },
        unit: 'Queries',
        notes: empty > 0 ? [emptyCount(empty, emptyQueries)] : [],
    });
}
function emptyCount(empty, counted) {
    const queries = empty === 1
        ? '1 query without a relevant document'
        : `${empty} queries without a relevant document`;
    return counted === 'skip' ? `Left out: ${queries}.` : `Counted as 0: ${queries}.`;
}
function noRelevant(empty, of, name) {
    return `${empty} of ${of} queries have no relevant document, such as "${name}". Say by compare.empty-queries whether they count as zero or are skipped.`;
}
function oneDocument(name) {
    return `The query "${name}" has one document, whose order says nothing. Leave such queries out.`;
}
/** The queries that have rows, each sorted once. */
const rankedQueries = (0,once_per/* oncePer */.P)((rows, model) => {
    const scores = scoresOf(rows, model);
    if (scores.kind === 'undefined')
        return scores;
    const { labels, ids, groups } = rows;
    if (!groups)
        return (0,comparison_metric/* undefinedBecause */.r7)('No column says which rows belong to one query.');
    const flaw = labels.findIndex((relevance) => !(relevance >= 0 && relevance < Infinity));
    if (flaw >= 0) {
        return (0,comparison_metric/* undefinedBecause */.r7)(`The relevance of row "${ids.at(flaw)}" is ${labels[flaw]}; it has to be 0 or more.`);
    }
    const documents = documentsOf(groups, scores.value);
    const weights = weightsOf(rows, documents);
    if (weights.kind === 'undefined')
        return weights;
    const ranked = documents.map(({ order }) => rank(order, labels, scores.value));
    return (0,comparison_metric/* defined */.sw)({ ranked, names: documents.map(({ name }) => name), weights: weights.value });
});
/** One sort of all rows, then dealt out to their queries; a slice leaves some queries without any. */
function documentsOf({ indexes, names }, scores) {
    const sizes = new Uint32Array(names.length);
    for (const group of indexes)
        sizes[group] = (sizes[group] ?? 0) + 1;
    const orders = Array.from(sizes, (size) => new Uint32Array(size));
    const filled = new Uint32Array(names.length);
    for (const row of (0,argsort/* argsort */.X)(scores).reverse()) {
        const group = indexes[row] ?? 0;
        const order = orders[group];
        const at = filled[group] ?? 0;
        if (order)
            order[at] = row;
        filled[group] = at + 1;
    }
    return orders.flatMap((order, group) => order.length > 0 ? [{ name: names[group] ?? '', order }] : []);
}
function rank(order, labels, scores) {
    const relevances = Float64Array.from(order, (row) => labels[row] ?? Number.NaN);
    const ends = [];
    let start = 0;
    for (let end = 1; end <= order.length; end += 1) {
        const tied = end < order.length && scores[order[end] ?? 0] === scores[order[start] ?? 0];
        if (tied)
            continue;
        relevances.subarray(start, end).sort();
        ends.push(end);
        start = end;
    }
    return { relevances, ends: Uint32Array.from(ends) };
}
/** A query counts by the weight of its documents, which must agree on it. */
function weightsOf({ weights, ids }, documents) {
    if (!weights)
        return (0,comparison_metric/* defined */.sw)(null);
    for (const { name, order } of documents) {
        const odd = order.find((row) => weights[row] !== weights[order[0] ?? 0]);
        if (odd === undefined)
            continue;
        return (0,comparison_metric/* undefinedBecause */.r7)(`The documents of the query "${name}" have unequal weights, such as row "${ids.at(odd)}". Give each query one weight.`);
    }
    return (0,comparison_metric/* defined */.sw)(Float64Array.from(documents, ({ order }) => weights[order[0] ?? 0] ?? Number.NaN));
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/ranking.js

/**
 * The gain of a ranking over that of the best one, linear in the relevance; documents of equal score
 * share the discounts of their places (McSherry and Najork 2008). `places`: how many count.
 */
function ndcg(places = Number.POSITIVE_INFINITY) {
    return overQueries({
        fewestDocuments: 2,
        evaluate: (query) => gainOf(query, places) / bestGainOf(query, places),
    });
}
/** One over the place of the first relevant document. */
const meanReciprocalRank = overQueries({
    fewestDocuments: 1,
    evaluate: ({ relevances }) => 1 / (1 + relevances.findIndex((relevance) => relevance > 0)),
});
/** The mean precision at the places of the relevant documents. */
const meanAveragePrecision = overQueries({
    fewestDocuments: 1,
    evaluate: ({ relevances }) => {
        let [found, sum] = [0, 0];
        for (const [place, relevance] of relevances.entries()) {
            if (relevance === 0)
                continue;
            found += 1;
            sum += found / (place + 1);
        }
        return sum / found;
    },
});
/** The discounted cumulative gain of the first `places` documents, ties averaged. */
function gainOf({ relevances, ends }, places) {
    let [gain, start] = [0, 0];
    for (const end of ends) {
        let [relevance, discounts] = [0, 0];
        for (let place = start; place < end; place += 1) {
            relevance += relevances[place] ?? 0;
            if (place < places)
                discounts += discountAt(place);
        }
        gain += (relevance / (end - start)) * discounts;
        start = end;
    }
    return gain;
}
function bestGainOf({ relevances }, places) {
    const sorted = relevances.toSorted().reverse();
    let gain = 0;
    for (let place = 0; place < Math.min(sorted.length, places); place += 1) {
        gain += (sorted[place] ?? 0) * discountAt(place);
    }
    return gain;
}
/** Of a place counted from 0. */
function discountAt(place) {
    return 1 / Math.log2(place + 2);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/errors.js



/** Prediction less label of each row; undefined where one of them is no number. */
const errorsOf = (0,once_per/* oncePer */.P)(({ labels, ids }, { predicted }) => {
    if (labels.length === 0)
        return (0,comparison_metric/* undefinedBecause */.r7)(sentences/* noRows */.jw);
    const errors = new Float64Array(labels.length);
    for (let row = 0; row < errors.length; row += 1) {
        const error = (predicted[row] ?? Number.NaN) - (labels[row] ?? Number.NaN);
        if (!Number.isFinite(error)) {
            return (0,comparison_metric/* undefinedBecause */.r7)(`The label or the prediction of row "${ids.at(row)}" is not a finite number.`);
        }
        errors[row] = error;
    }
    return (0,comparison_metric/* defined */.sw)(errors);
});

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/regression-means.js





const linearised = ' on linearised rows';
const meanAbsoluteError = meanOfErrors(Math.abs);
const meanSquaredError = meanOfErrors((error) => error * error);
/**
 * The root of the mean square, by its linear part: each row contributes (e²/R + R)/2, whose mean is
 * the root R itself.
 */
const rootMeanSquaredError = rowMean({
    direction: -1,
    words: linearised,
    of: (rows, model) => {
        const errors = errorsOf(rows, model);
        if (errors.kind === 'undefined')
            return errors;
        const squares = errors.value.map((error) => error * error);
        const root = Math.sqrt(weightedMean(squares, rows.weights));
        const values = root === 0 ? squares : squares.map((square) => (square / root + root) / 2);
        return (0,comparison_metric/* defined */.sw)({ values, sample: (0,metrics_sample/* allOf */.bn)(rows) });
    },
});
/** The loss of a quantile: an error above it costs 1 − q, one below q. */
function pinballLoss(quantile) {
    return meanOfErrors((error) => (error > 0 ? 1 - quantile : -quantile) * error);
}
/** As a fraction of the label, which must not be zero in any row. */
const meanAbsolutePercentageError = rowMean({
    direction: -1,
    of: (rows, model) => {
        const errors = errorsOf(rows, model);
        if (errors.kind === 'undefined')
            return errors;
        const row = rows.labels.findIndex((label) => Math.abs(label) < smallestLabel);
        if (row >= 0)
            return (0,comparison_metric/* undefinedBecause */.r7)(zeroLabel(rows, row));
        const values = errors.value.map((error, at) => Math.abs(error / (rows.labels[at] ?? 0)));
        return (0,comparison_metric/* defined */.sw)({ values, sample: (0,metrics_sample/* allOf */.bn)(rows) });
    },
});
/** A share of less than this has no meaning. */
const smallestLabel = 1e-9;
function zeroLabel({ ids, labels }, row) {
    return `The label of row "${ids.at(row)}" is ${labels[row]}, and no error is a share of that, so mape is undefined. Use mae, or leave such rows out.`;
}
const r2 = explained((errors) => errors);
/** Like r2, of errors less their mean: a model that is always off by the same explains everything. */
const explainedVariance = explained((errors, weights) => {
    const mean = weightedMean(errors, weights);
    return errors.map((error) => error - mean);
});
/** 1 − (mean squared error)/(variance of the labels), by its linear part in each row. */
function explained(counted) {
    return rowMean({
        direction: 1,
        words: linearised,
        of: (rows, model) => {
            const errors = errorsOf(rows, model);
            if (errors.kind === 'undefined')
                return errors;
            const { labels, weights } = rows;
            const mean = weightedMean(labels, weights);
            const spread = labels.map((label) => (label - mean) ** 2);
            const variance = weightedMean(spread, weights);
            const squares = counted(errors.value, weights).map((error) => error * error);
            if (!(variance > 0) || labels.every((label) => label === labels[0])) {
                return (0,comparison_metric/* undefinedBecause */.r7)(constantLabels(rows));
            }
            const share = weightedMean(squares, weights) / variance;
            const values = squares.map((square, row) => 1 - square / variance + share * ((spread[row] ?? 0) / variance - 1));
            return (0,comparison_metric/* defined */.sw)({ values, sample: (0,metrics_sample/* allOf */.bn)(rows) });
        },
    });
}
function constantLabels(rows) {
    const what = rows.labels.length === 1 ? 'There is only 1 row' : `All ${(0,sentences/* rowsOf */.RO)(rows)} have one label`;
    return `${what}, so nothing varies that could be explained. Use rmse or mae, or judge it on more rows.`;
}
function meanOfErrors(loss) {
    const of = (rows, model) => {
        const errors = errorsOf(rows, model);
        if (errors.kind === 'undefined')
            return errors;
        return (0,comparison_metric/* defined */.sw)({ values: errors.value.map(loss), sample: (0,metrics_sample/* allOf */.bn)(rows) });
    };
    return rowMean({ direction: -1, of });
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/top-k.js



/** How often the true class is among the k likeliest; of equally likely ones the last columns count. */
function topAccuracy(k) {
    return hitRate({
        direction: 1,
        of: (rows, model) => {
            const checked = probabilitiesOf(rows, model);
            if (checked.kind === 'undefined')
                return checked;
            if (k >= rows.classes.length)
                return (0,comparison_metric/* undefinedBecause */.r7)(alwaysOne(rows, k));
            const columns = model.probabilities ?? [];
            const hits = new Uint8Array(rows.labels.length);
            for (let row = 0; row < hits.length; row += 1) {
                const label = rows.labels[row] ?? 0;
                if (placeOf(columns, label, row) < k)
                    hits[row] = 1;
            }
            return (0,comparison_metric/* defined */.sw)({ hits, within: null });
        },
    });
}
/** How many classes stand before this one in a row. */
function placeOf(columns, classIndex, row) {
    const own = columns[classIndex]?.[row] ?? Number.NaN;
    let before = 0;
    for (let at = 0; at < columns.length; at += 1) {
        const share = columns[at]?.[row] ?? Number.NaN;
        if (share > own || (share === own && at > classIndex))
            before += 1;
    }
    return before;
}
function alwaysOne({ classes }, k) {
    return `With ${classes.length} classes the true one is always among ${k}, so top-${k}-accuracy says nothing. Ask for a smaller number.`;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/parametric.js





const families = [
    {
        shown: 'top-<k>-accuracy',
        pattern: /^top-([1-9]\d{0,3})-accuracy$/,
        metric: (k) => ({ tasks: ['multiclass'], ...share, ...topAccuracy(k) }),
    },
    {
        shown: 'ndcg-at-<k>',
        pattern: /^ndcg-at-([1-9]\d{0,5})$/,
        metric: (k) => ({ tasks: ['ranking'], ...share, ...ndcg(k) }),
    },
    {
        shown: 'pass-at-<k>',
        pattern: /^pass-at-([1-9]\d{0,5})$/,
        metric: (k) => ({ tasks: ['generation'], ...share, ...passAt(k) }),
    },
    {
        shown: 'pinball-<q>',
        pattern: /^pinball-(0\.\d*[1-9])$/,
        metric: (q) => ({ tasks: ['regression'], ...loss, ...pinballLoss(q) }),
    },
];
/** The names as they are shown. */
const parametricNames = families.map(({ shown }) => shown);
/** The metric of a name such as `ndcg-at-10` or `pinball-0.9`. */
function parametricMetric(name) {
    for (const { pattern, metric } of families) {
        const parameter = pattern.exec(name)?.[1];
        if (parameter !== undefined)
            return { name, ...metric(Number(parameter)) };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/weighted-median.js

/** Rows that follow each other in size are first counted together: a search among all would be slow. */
const rowsTogether = 64;
/**
 * The median of values that count as often as their weights say: the mean of both middle values where
 * the weights leave two. The values are sorted once, for any number of weights.
 */
function weightedMedian(values) {
    const order = (0,argsort/* argsort */.X)(values);
    const stretch = new Uint32Array(order.length);
    for (let rank = 0; rank < order.length; rank += 1) {
        stretch[order[rank] ?? 0] = Math.floor(rank / rowsTogether);
    }
    const sums = new Float64Array(Math.ceil(order.length / rowsTogether));
    return (weights) => {
        let total = 0;
        sums.fill(0);
        for (let row = 0; row < weights.length; row += 1) {
            const weight = weights[row] ?? 0;
            total += weight;
            sums[stretch[row] ?? 0] = (sums[stretch[row] ?? 0] ?? 0) + weight;
        }
        let [below, skipped] = [0, 0];
        while (skipped < sums.length && below + (sums[skipped] ?? 0) < total / 2) {
            below += sums[skipped] ?? 0;
            skipped += 1;
        }
        const weighed = { values, weights, order };
        return middleFrom(weighed, skipped * rowsTogether, total / 2 - below);
    };
}
/** The value with so much weight below it, counted from a rank on. */
function middleFrom({ values, weights, order }, start, wanted) {
    const weightAt = (rank) => weights[order[rank] ?? 0] ?? 0;
    let [rank, left] = [start, wanted];
    while (rank < order.length && weightAt(rank) < left) {
        left -= weightAt(rank);
        rank += 1;
    }
    const middle = values[order[rank] ?? 0] ?? Number.NaN;
    if (weightAt(rank) > left)
        return middle;
    for (rank += 1; rank < order.length && weightAt(rank) === 0; rank += 1)
        ;
    return (middle + (values[order[rank] ?? 0] ?? Number.NaN)) / 2;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/regression-quantiles.js





const medianAbsoluteError = rowStatistic({
    direction: -1,
    prepare: (rows, model) => {
        const errors = errorsOf(rows, model);
        if (errors.kind === 'undefined')
            return errors;
        return (0,comparison_metric/* defined */.sw)({
            evaluate: weightedMedian(errors.value.map(Math.abs)),
            why: () => 'The rows have no weight, so their median is undefined.',
        });
    },
});
/** 1 − (mean absolute error)/(that of always predicting the median label). */
const d2Absolute = rowStatistic({
    direction: 1,
    prepare: (rows, model) => {
        const errors = errorsOf(rows, model);
        if (errors.kind === 'undefined')
            return errors;
        const medianOf = weightedMedian(rows.labels);
        return (0,comparison_metric/* defined */.sw)({
            evaluate: (weights) => regression_quantiles_explainedShare(rows.labels, errors.value, { medianOf, weights }),
            why: () => constantLabels(rows),
        });
    },
});
function regression_quantiles_explainedShare(labels, errors, { medianOf, weights }) {
    const median = medianOf(weights);
    let [missed, spread] = [0, 0];
    for (let row = 0; row < labels.length; row += 1) {
        const weight = weights[row] ?? 0;
        missed += weight * Math.abs(errors[row] ?? Number.NaN);
        spread += weight * Math.abs((labels[row] ?? Number.NaN) - median);
    }
    return spread === 0 ? Number.NaN : 1 - missed / spread;
}
/** The largest error of all. One row decides it, so that no interval can be told from the rows. */
const maxError = {
    level: (rows, model) => {
        const value = largest(rows, model);
        return value.kind === 'defined'
            ? (0,comparison_metric/* defined */.sw)({ ...unsure(value.value), value: value.value })
            : value;
    },
    change: (rows) => {
        const both = (0,comparison_metric/* ofBoth */.Vz)(rows, (model) => largest(rows, model));
        if (both.kind === 'undefined')
            return both;
        return (0,comparison_metric/* defined */.sw)({ ...both.value, ...unsure(both.value.baseline - both.value.candidate) });
    },
};
function largest(rows, model) {
    const errors = errorsOf(rows, model);
    if (errors.kind === 'undefined')
        return errors;
    let most = 0;
    for (const error of errors.value)
        most = Math.max(most, Math.abs(error));
    return (0,comparison_metric/* defined */.sw)(most);
}
function unsure(estimate) {
    const nothing = { lower: Number.NaN, upper: Number.NaN, standardError: Number.NaN };
    return { method: 'no interval', interval: () => ({ estimate, ...nothing }) };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/regression.js



const regression_tasks = ['regression'];
const regressionMetrics = [
    { name: 'rmse', tasks: regression_tasks, ...loss, ...rootMeanSquaredError },
    { name: 'mse', tasks: regression_tasks, ...loss, ...meanSquaredError },
    { name: 'mae', tasks: regression_tasks, ...loss, ...meanAbsoluteError },
    { name: 'median-absolute-error', tasks: regression_tasks, ...loss, ...medianAbsoluteError },
    { name: 'r2', tasks: regression_tasks, ...explainedShare, ...r2 },
    { name: 'explained-variance', tasks: regression_tasks, ...explainedShare, ...explainedVariance },
    { name: 'd2-absolute', tasks: regression_tasks, ...explainedShare, ...d2Absolute },
    {
        name: 'max-error',
        tasks: regression_tasks,
        ...loss,
        refuses: {
            operators: ['no-worse', 'better', 'at-least', 'at-most', 'not-more-than'],
            why: 'One row decides the largest error, so that no interval can be told. Use point.',
        },
        ...maxError,
    },
    { name: 'mape', tasks: regression_tasks, ...loss, ...meanAbsolutePercentageError },
];

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/running-cost.js


const why = 'It is measured while the model runs, and no prediction tells it. Give it in a JSON file of metrics.';
const unknown = { level: () => (0,comparison_metric/* undefinedBecause */.r7)(why), change: () => (0,comparison_metric/* undefinedBecause */.r7)(why) };
/** What a model costs where it runs, in whatever unit its file has: less is better. */
const runningCosts = ['latency', 'memory', 'size'].map((name) => ({
    name,
    tasks: [],
    ...loss,
    ...unknown,
}));

// EXTERNAL MODULE: ./.build/domain/comparison/rule.js
var rule = __webpack_require__(735);
;// CONCATENATED MODULE: ./.build/domain/comparison/metrics.js










const ranking = ['ranking'];
const generation = ['generation'];
const metrics = [
    ...classificationMetrics,
    ...calibrationMetrics,
    ...regressionMetrics,
    { name: 'ndcg', tasks: ranking, ...share, ...ndcg() },
    { name: 'mrr', tasks: ranking, ...share, ...meanReciprocalRank },
    { name: 'map', tasks: ranking, ...share, ...meanAveragePrecision },
    { name: 'exact-match', tasks: generation, ...share, ...exactMatch },
    {
        name: 'win-rate',
        tasks: generation,
        ...share,
        refuses: {
            operators: ['no-worse', 'better', 'not-more-than', 'point'],
            why: 'It already compares the candidate with the baseline. Use at-least, such as at-least: 0.5.',
        },
        ...winRate,
    },
    ...runningCosts,
];
/** The metrics whose direction is known; a number stands where `<k>` or `<q>` is shown. */
const metricNames = [
    ...metrics.map(({ name }) => name),
    ...parametricNames,
];
/** The built-in metric of that name, or undefined. */
function metricNamed(name) {
    return metrics.find((metric) => metric.name === name) ?? parametricMetric(name);
}
/** The same, if it has a meaning for the task. */
function metricFor(name, task) {
    const metric = metricNamed(name);
    return metric?.tasks.includes(task) ? metric : undefined;
}
/** The metrics that have a meaning for the task, but for those with a number in their name. */
function metricsOf(task) {
    return metrics.filter(({ tasks }) => tasks.includes(task));
}
/** The mean of a column of the user's own, whose direction the rule tells. */
function customMetric(name, higherIsBetter) {
    return {
        name,
        tasks: rule/* tasks */.v,
        smallest: Number.NEGATIVE_INFINITY,
        largest: Number.POSITIVE_INFINITY,
        higherIsBetter,
        ...meanOfColumn(name, higherIsBetter),
    };
}


/***/ }),

/***/ 7924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** Remembers the answer for each pair of objects, for as long as both are in use. */
function oncePer(compute) {
    const known = new WeakMap();
    return (first, second) => {
        const ofFirst = known.get(first) ?? new WeakMap();
        known.set(first, ofFirst);
        const answer = ofFirst.get(second) ?? { value: compute(first, second) };
        ofFirst.set(second, answer);
        return answer.value;
    };
}


/***/ }),

/***/ 9049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ fewestForMeans),
/* harmony export */   KM: () => (/* binding */ tooSmall),
/* harmony export */   Ng: () => (/* binding */ picked),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   fP: () => (/* binding */ fewestForDraws),
/* harmony export */   g4: () => (/* binding */ worthOf),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _statistics_uneven_share_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6558);
/* harmony import */ var _once_per_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7924);


/** All rows; those of a ranking task are documents, whose queries are no clusters but the units themselves. */
function allOf(rows) {
    const { labels, weights, groups } = rows;
    return { n: labels.length, weights, clusters: groups && clustersOf(rows, groups.indexes) };
}
const clustersOf = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .P)((_, groups) => occurring(groups));
/** Some of the rows, by their indexes. */
function someOf(rows, indexes) {
    const { weights, groups } = rows;
    return {
        n: indexes.length,
        weights: weights && picked(weights, indexes),
        clusters: groups && occurring(indexes.map((row) => groups.indexes[row] ?? 0)),
    };
}
/** The values of some rows, in the order of their indexes. */
function picked(values, indexes) {
    const found = new Float64Array(indexes.length);
    for (let at = 0; at < found.length; at += 1)
        found[at] = values[indexes[at] ?? 0] ?? Number.NaN;
    return found;
}
/** A slice leaves clusters without rows; the others are numbered anew, in the order of their rows. */
function occurring(groups) {
    const numbers = new Map();
    const indexes = groups.map((group) => {
        const number = numbers.get(group) ?? numbers.size;
        numbers.set(group, number);
        return number;
    });
    return { indexes, count: numbers.size };
}
/**
 * That all of four rows gain happens once in 16 times by chance alone, more often than alpha 0.05
 * allows; resampled values need a few more to tell their spread.
 */
const fewestForMeans = { units: 5, clusters: 5 };
const fewestForDraws = { units: 10, clusters: 5 };
/** The sentence that says how many units are missing; undefined where there are enough. */
function tooSmall(sample, fewest, unit = 'Rows') {
    const { n, clusters } = sample;
    const [which, count, needed] = clusters
        ? ['Groups', clusters.count, fewest.clusters]
        : [unit, n, fewest.units];
    if (count < needed)
        return `${which}: ${count}; at least ${needed} are needed.`;
    if (n < fewest.units)
        return `${unit}: ${n}; at least ${fewest.units} are needed.`;
    const worth = worthOf(sample).fewest;
    // All but a few would hardly count, and an interval that is about those few would look sure.
    if (worth >= needed || !(sample.weights ?? clusters))
        return undefined;
    const what = sample.weights ? 'their weights' : 'their sizes';
    return `${which}: ${count}, which by ${what} tell no more than ${worth.toFixed(1)} equal ones; at least ${needed} are needed.`;
}
/** The most and the fewest equal single rows that these can be worth. */
function worthOf({ n, weights, clusters }) {
    const each = weights ?? new Float64Array(n).fill(1);
    const most = (0,_statistics_uneven_share_js__WEBPACK_IMPORTED_MODULE_0__/* .evenWorth */ .P0)(each);
    if (!clusters)
        return { most, fewest: most };
    const sums = new Float64Array(clusters.count);
    for (let at = 0; at < n; at += 1) {
        const cluster = clusters.indexes[at] ?? 0;
        sums[cluster] = (sums[cluster] ?? 0) + (each[at] ?? 0);
    }
    return { most, fewest: (0,_statistics_uneven_share_js__WEBPACK_IMPORTED_MODULE_0__/* .evenWorth */ .P0)(sums) };
}


/***/ }),

/***/ 4401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ noPrediction),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   jw: () => (/* binding */ noRows),
/* harmony export */   m2: () => (/* binding */ noLabel)
/* harmony export */ });
const noRows = 'There are no rows.';
/** The name of a class in quotes. */
function nameOf({ classes }, classIndex) {
    return `"${classes[classIndex] ?? classIndex}"`;
}
/** Why a metric of this class has no value where no row has it as label. */
function noLabel(rows, classIndex) {
    return `No row has the label ${nameOf(rows, classIndex)}, of ${rowsOf(rows)}, so the metric is undefined. Judge it on rows that have this label.`;
}
function noPrediction(rows, classIndex) {
    return `No row has the prediction ${nameOf(rows, classIndex)}, of ${rowsOf(rows)}, so the metric is undefined. Write zero-division: 0 in the rule to count such a class as 0.`;
}
function rowsOf({ labels }) {
    return labels.length === 1 ? '1 row' : `${labels.length} rows`;
}


/***/ }),

/***/ 2676:
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

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ operators),
/* harmony export */   v: () => (/* binding */ tasks)
/* harmony export */ });
const tasks = ['binary', 'multiclass', 'regression', 'ranking', 'generation'];
const operators = [
    'no-worse',
    'better',
    'at-least',
    'at-most',
    'not-more-than',
    'point',
];


/***/ }),

/***/ 6593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ selectRows),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
const origins = new WeakMap();
const originals = new WeakMap();
/** What selected rows and their model were taken from; undefined for rows as they were read. */
function originOf(rows, model) {
    const [origin, original] = [origins.get(rows), originals.get(model)];
    return origin && original && { ...origin, model: original };
}
function selectRows(rows, indexes, part) {
    const labels = once(() => selectNumbers(rows.labels, indexes));
    const weights = once(() => rows.weights && selectNumbers(rows.weights, indexes));
    const groups = once(() => rows.groups && selectGroups(rows.groups, indexes));
    const alone = {
        task: rows.task,
        classes: rows.classes,
        ids: selectIds(rows.ids, indexes),
        get labels() {
            return labels();
        },
        get weights() {
            return weights();
        },
        get groups() {
            return groups();
        },
        divisions: [],
        candidate: selectModel(rows.candidate, indexes),
    };
    // Models that differ elsewhere may agree on few rows by chance, which proves nothing.
    const selected = 'baseline' in rows
        ? Object.assign(alone, {
            baseline: selectModel(rows.baseline, indexes),
            identical: rows.identical,
        })
        : alone;
    origins.set(selected, { rows, indexes, ...(part && { part }) });
    return selected;
}
/** Only ids that somebody asks for become texts. */
function selectIds(ids, indexes) {
    return {
        length: indexes.length,
        at(row) {
            const index = indexes.at(row);
            return index === undefined ? undefined : ids.at(index);
        },
    };
}
function selectModel(model, indexes) {
    const of = (column) => selectNumbers(column, indexes);
    const predicted = once(() => of(model.predicted));
    const scores = once(() => model.scores && of(model.scores));
    const probabilities = once(() => model.probabilities?.map(of) ?? null);
    const values = once(() => new Map([...model.values].map(([name, column]) => [name, of(column)])));
    const selected = {
        precision: model.precision,
        get predicted() {
            return predicted();
        },
        get scores() {
            return scores();
        },
        get probabilities() {
            return probabilities();
        },
        get values() {
            return values();
        },
    };
    originals.set(selected, model);
    return selected;
}
function once(compute) {
    let known;
    return () => {
        known ??= { value: compute() };
        return known.value;
    };
}
/** A ranking has no predicted classes, and a column without rows stays without. */
function selectNumbers(values, indexes) {
    if (values.length === 0)
        return values;
    const selected = new Float64Array(indexes.length);
    for (let at = 0; at < indexes.length; at += 1) {
        selected[at] = values[indexes[at] ?? 0] ?? Number.NaN;
    }
    return selected;
}
function selectCodes(codes, indexes) {
    const selected = new Uint32Array(indexes.length);
    for (let at = 0; at < indexes.length; at += 1) {
        selected[at] = codes[indexes[at] ?? 0] ?? 0;
    }
    return selected;
}
/** Groups without a row among the selected ones would count as clusters that say nothing. */
function selectGroups(groups, indexes) {
    const kept = selectCodes(groups.indexes, indexes);
    const present = new Uint8Array(groups.names.length);
    for (const group of kept)
        present[group] = 1;
    const renumbered = new Uint32Array(groups.names.length);
    let count = 0;
    for (const [group, isPresent] of present.entries()) {
        renumbered[group] = count;
        count += isPresent;
    }
    return {
        indexes: kept.map((group) => renumbered[group] ?? 0),
        names: groups.names.filter((_, group) => present[group] === 1),
    };
}


/***/ }),

/***/ 7867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ allRows)
/* harmony export */ });
/** All rows, as a slice. */
const allRows = '*';


/***/ }),

/***/ 3414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ isMeant),
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   bY: () => (/* binding */ sliced)
/* harmony export */ });
/** What a rule or a person calls a request: the column, the columns, or the predicate's own name. */
function nameOf(request) {
    switch (request.kind) {
        case 'column':
            return request.column;
        case 'cross':
            return request.columns.join(', ');
        case 'where':
            return request.name;
    }
}
/** The columns that a request divides by; a predicate has none. */
function columnsOf(request) {
    switch (request.kind) {
        case 'column':
            return [request.column];
        case 'cross':
            return request.columns;
        case 'where':
            return [];
    }
}
/** Divides the rows as one request says; every division that it names must have been read. */
function sliced(divisions, request) {
    const name = nameOf(request);
    if (request.kind === 'where') {
        const { codes, values } = divisionNamed(divisions, { name, kind: 'predicate' });
        const partition = { codes, count: values.length };
        const code = values.indexOf('true');
        const rows = rowsByCode(partition)[code] ?? new Uint32Array(0);
        return { name, slices: [{ label: name, division: name, rows, part: { partition, code } }] };
    }
    const columns = columnsOf(request).map((column) => {
        return divisionNamed(divisions, { name: column, kind: 'column' });
    });
    const partition = combined(columns);
    const slices = rowsByCode(partition).flatMap((rows, code) => {
        if (rows.length === 0)
            return [];
        return [{ label: labelOf(columns, code), division: name, rows, part: { partition, code } }];
    });
    return { name, slices };
}
/** Whether a word of a rule means this slice: all of them, the whole request, or its label. */
function isMeant({ label, division }, words) {
    return words === 'all' || words.includes(label) || words.includes(division);
}
function divisionNamed(divisions, { name, kind }) {
    const found = divisions.find((division) => division.name === name && division.kind === kind);
    if (!found)
        throw new Error(`The slices of ${name} were not read`);
    return found;
}
/** The place of each row's combination among all possible ones, the last column fastest. */
function combined(columns) {
    const [first, ...others] = columns;
    if (!first)
        throw new Error('A slice request without a column');
    let joined = { codes: first.codes, count: first.values.length };
    for (const { codes, values } of others) {
        const { length } = values;
        const before = joined.codes;
        const both = new Uint32Array(before.length);
        for (let row = 0; row < both.length; row += 1) {
            both[row] = (before[row] ?? 0) * length + (codes[row] ?? 0);
        }
        joined = { codes: both, count: joined.count * length };
    }
    return joined;
}
function labelOf(columns, code) {
    let rest = code;
    const parts = columns.toReversed().map(({ name, values }) => {
        const value = values[rest % values.length];
        rest = Math.floor(rest / values.length);
        return `${name}=${value}`;
    });
    return parts.reverse().join(', ');
}
/** The rows of each code, in their order: one pass to count them, one to place them. */
function rowsByCode({ codes, count }) {
    const next = new Uint32Array(count + 1);
    for (let row = 0; row < codes.length; row += 1) {
        const after = (codes[row] ?? 0) + 1;
        next[after] = (next[after] ?? 0) + 1;
    }
    for (let code = 0; code < count; code += 1)
        next[code + 1] = (next[code + 1] ?? 0) + (next[code] ?? 0);
    const starts = next.slice();
    const rows = new Uint32Array(codes.length);
    for (let row = 0; row < codes.length; row += 1) {
        const code = codes[row] ?? 0;
        const at = next[code] ?? 0;
        rows[at] = row;
        next[code] = at + 1;
    }
    return Array.from({ length: count }, (_, code) => rows.subarray(starts[code], starts[code + 1]));
}


/***/ }),

/***/ 4096:
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

/***/ 6428:
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

/***/ 2767:
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

/***/ 9182:
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

/***/ 8049:
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

/***/ 4552:
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

/***/ 8708:
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

/***/ 7799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   N: () => (/* binding */ judgeCuts),
/* harmony export */   bl: () => (/* binding */ cutsOf),
/* harmony export */   cd: () => (/* binding */ interpolated)
/* harmony export */ });
/* unused harmony export cutsHold */
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6428);
/* harmony import */ var _threshold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7379);


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

/***/ 7379:
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
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3729);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6428);


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

/***/ 3729:
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

/***/ 1048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ renderManifest)
/* harmony export */ });
/**
 * The text whose SHA-256 is the model's digest: `<sha256>  <size>  <path>\n` for each file,
 * sorted by path as UTF-8 bytes. Plain JavaScript sorting compares UTF-16 and gives another order.
 */
function renderManifest(files) {
    return [...files]
        .sort((a, b) => compareUtf8(a.path, b.path))
        .map((file) => `${file.sha256}  ${file.size}  ${file.path}\n`)
        .join('');
}
/** UTF-8 byte order is code point order, which UTF-16 breaks only for surrogate pairs. */
function compareUtf8(a, b) {
    const left = [...a];
    const right = [...b];
    const common = Math.min(left.length, right.length);
    for (let index = 0; index < common; index += 1) {
        const difference = codePoint(left[index]) - codePoint(right[index]);
        if (difference !== 0)
            return difference;
    }
    return left.length - right.length;
}
function codePoint(character) {
    return character?.codePointAt(0) ?? 0;
}


/***/ }),

/***/ 3465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labelOf)
/* harmony export */ });
/** A version as people write it: numbered ones get a `v`. */
function labelOf(version) {
    if (version === null)
        return 'no version';
    return /^\d+$/.test(version) ? `v${version}` : version;
}


/***/ }),

/***/ 7553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ hashedText),
/* harmony export */   Qk: () => (/* binding */ ledgerResults),
/* harmony export */   T9: () => (/* binding */ genesis)
/* harmony export */ });
/** `recovered`: a later run finished what a crashed one began. `void`: the alias never moved. */
const ledgerResults = ['moved', 'recovered', 'conflict', 'void'];
/** What the first entry names as the one before it. */
const genesis = `sha256:${'0'.repeat(64)}`;
/**
 * The text whose SHA-256 is an entry's hash: its JSON without the member `hash`, without spaces,
 * the members of every object sorted by name.
 */
function hashedText(entry) {
    const { schema, sequence, nonce, observedAt, event, previous } = entry;
    return canonical({ schema, sequence, nonce, observedAt, event, previous });
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}


/***/ }),

/***/ 9940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf)
/* harmony export */ });
/** The hash of the newest entry; null for an empty ledger. */
function headOf(entries) {
    return entries.at(-1)?.hash ?? null;
}


/***/ }),

/***/ 6045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ commentStates),
/* harmony export */   J: () => (/* binding */ checkStates),
/* harmony export */   Qq: () => (/* binding */ reportedOutcome),
/* harmony export */   ym: () => (/* binding */ jointVerdict)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2766);

/** `none`: the mode of the comment asks for quiet. `skipped`: there is nowhere to write. */
const commentStates = [
    'created',
    'updated',
    'unchanged',
    'none',
    'skipped',
    'refused',
];
const checkStates = ['created', 'updated', 'unchanged', 'skipped', 'refused'];
/** The joint verdict; without any outcome nothing was judged, which is never a pass. */
function jointVerdict(outcomes) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(outcomes.map(({ verdict }) => verdict));
}
/** The line that an outcome gets in a joint report. */
function reportedOutcome({ command, key, verdict, title, }) {
    return { command, key, verdict, title };
}


/***/ }),

/***/ 2439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ argsort)
/* harmony export */ });
const bits = 11;
const buckets = 2 ** bits;
const zero = 0x80000000;
/** Up to so many rows that agree in their first 32 bits are sorted by insertion. */
const short = 32;
/**
 * The row numbers in ascending order of their finite values; equal values keep their order. A radix sort by
 * the first 32 bits of each value, then by comparison among the few that agree in these.
 */
function argsort(values) {
    const { keys, rows } = sortedByKey(keysOf(values));
    for (let start = 0, end = 0; start < keys.length; start = end) {
        const key = keys[start];
        for (end = start + 1; end < keys.length && keys[end] === key;)
            end += 1;
        if (end - start > short)
            sortByComparison(values, rows.subarray(start, end));
        else if (end - start > 1)
            insertInOrder(values, rows, { start, end });
    }
    return rows;
}
/**
 * The first 32 bits of each value as a whole number, in the order of the values. They are read in place:
 * every platform that we run on is little-endian.
 */
function keysOf(values) {
    const words = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
    const keys = new Uint32Array(values.length);
    for (let row = 0; row < keys.length; row += 1) {
        const top = words[2 * row + 1] ?? 0;
        // −0 is the same as 0, and a negative value is the smaller the larger its bits are.
        if (values[row] === 0)
            keys[row] = zero;
        else
            keys[row] = top >= zero ? ~top : top ^ zero;
    }
    return keys;
}
/** By the least significant digit first. */
function sortedByKey(keys) {
    let from = { keys, rows: new Uint32Array(keys.length) };
    for (let row = 0; row < keys.length; row += 1)
        from.rows[row] = row;
    let to = { keys: new Uint32Array(keys.length), rows: new Uint32Array(keys.length) };
    for (let shift = 0; shift < 32; shift += bits) {
        const starts = startsOf(from.keys, shift);
        // Values that were rounded share whole digits, which then need no pass.
        if (!starts)
            continue;
        sortByDigit(from, to, { shift, starts });
        [from, to] = [to, from];
    }
    return from;
}
/** Fills `to` with the rows of `from`, sorted by the digit; equal digits keep their order. */
function sortByDigit(from, to, { shift, starts }) {
    const { keys, rows } = from;
    for (let rank = 0; rank < rows.length; rank += 1) {
        const key = keys[rank] ?? 0;
        const digit = (key >>> shift) & (buckets - 1);
        const slot = starts[digit] ?? 0;
        starts[digit] = slot + 1;
        to.keys[slot] = key;
        to.rows[slot] = rows[rank] ?? 0;
    }
}
/** Null if all rows have the same digit. */
function startsOf(keys, shift) {
    const counts = new Uint32Array(buckets);
    for (let rank = 0; rank < keys.length; rank += 1) {
        const digit = ((keys[rank] ?? 0) >>> shift) & (buckets - 1);
        counts[digit] = (counts[digit] ?? 0) + 1;
    }
    let start = 0;
    for (let digit = 0; digit < buckets; digit += 1) {
        const count = counts[digit] ?? 0;
        if (count === keys.length)
            return null;
        counts[digit] = start;
        start += count;
    }
    return counts;
}
/** Rows whose values agree in the first 32 bits, in ascending order of their number. */
function insertInOrder(values, rows, { start, end }) {
    for (let next = start + 1; next < end; next += 1) {
        const row = rows[next] ?? 0;
        const value = values[row] ?? 0;
        let place = next;
        for (; place > start && (values[rows[place - 1] ?? 0] ?? 0) > value; place -= 1) {
            rows[place] = rows[place - 1] ?? 0;
        }
        rows[place] = row;
    }
}
/** The same rows where they are many; mostly their values are simply equal. */
function sortByComparison(values, rows) {
    const first = values[rows[0] ?? 0];
    if (rows.every((row) => values[row] === first))
        return;
    rows.set(Array.from(rows).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b));
}


/***/ }),

/***/ 1749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ bcaLevels),
/* harmony export */   s: () => (/* binding */ accelerationOf)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4744);

/**
 * The levels of the draws at which the bias-corrected and accelerated bounds lie (Efron 1987; Efron and
 * Tibshirani 1993, 14.3). NaN where all draws lie on one side, or the correction has no solution.
 */
function bcaLevels(shape, alpha) {
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha);
    return [levelOf(shape, -z), levelOf(shape, z)];
}
function levelOf({ below, acceleration }, z) {
    if (!(below > 0 && below < 1))
        return Number.NaN;
    const bias = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(below);
    const scale = 1 - acceleration * (bias + z);
    return scale > 0 ? (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)(bias + (bias + z) / scale) : Number.NaN;
}
/**
 * The acceleration from how much each row, or each kind of row, moves the statistic: Σcu³/(6(Σcu²)^1.5)
 * about the mean, where `counts` says how many rows move it so. 0 where none does.
 */
function accelerationOf(moves, counts) {
    let [rows, sum] = [0, 0];
    for (let at = 0; at < moves.length; at += 1) {
        const count = counts?.[at] ?? 1;
        if (count === 0)
            continue;
        rows += count;
        sum += count * (moves[at] ?? Number.NaN);
    }
    let [second, third] = [0, 0];
    for (let at = 0; at < moves.length; at += 1) {
        const count = counts?.[at] ?? 1;
        if (count === 0)
            continue;
        const u = (moves[at] ?? Number.NaN) - sum / rows;
        second += count * u * u;
        third += count * u ** 3;
    }
    return second === 0 ? 0 : third / (6 * second ** 1.5);
}


/***/ }),

/***/ 213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ betaQuantile),
/* harmony export */   Q: () => (/* binding */ betaTails)
/* harmony export */ });
/* harmony import */ var _bisection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2883);
/* harmony import */ var _continued_fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9459);
/* harmony import */ var _deviance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9094);



/** The regularised incomplete beta function I_x(a, b) and 1 − I_x(a, b), for a, b > 0. */
function betaTails({ x, complement }, a, b) {
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (complement <= 0)
        return { lower: 1, upper: 0 };
    if (x * (a + b + 2) > a + 1) {
        const { lower, upper } = betaTails({ x: complement, complement: x }, b, a);
        return { lower: upper, upper: lower };
    }
    const lower = density({ x, complement }, a, b) / a / fraction(x, a, b);
    return { lower, upper: 1 - lower };
}
/** The x with I_x(a, b) = p. */
function betaQuantile(p, a, b) {
    if (p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    return (0,_bisection_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h)(0, 1, (x) => {
        const { lower, upper } = betaTails({ x, complement: 1 - x }, a, b);
        return p < 0.5 ? lower >= p : upper <= 1 - p;
    });
}
/** The continued fraction below I_x(a, b) (Abramowitz and Stegun 26.5.8); it converges left of the mean. */
function fraction(x, a, b) {
    return (0,_continued_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .continuedFraction */ .a)(1, (k) => {
        const m = Math.floor(k / 2);
        const numerator = k % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m);
        return { a: (numerator * x) / ((a + k - 1) * (a + k)), b: 1 };
    });
}
/**
 * x^a (1 − x)^b / B(a, b). Written with deviances from the mean (Loader 2000), since powers and
 * gamma functions of large arguments would cancel and lose digits.
 */
function density({ x, complement }, a, b) {
    const n = a + b;
    const shift = x * b - complement * a;
    const deviance = a * (0,_deviance_js__WEBPACK_IMPORTED_MODULE_2__/* .logExcess */ .c)((x * n) / a, shift / a) + b * (0,_deviance_js__WEBPACK_IMPORTED_MODULE_2__/* .logExcess */ .c)((complement * n) / b, -shift / b);
    const correction = (0,_deviance_js__WEBPACK_IMPORTED_MODULE_2__/* .stirlingError */ .$)(n) - (0,_deviance_js__WEBPACK_IMPORTED_MODULE_2__/* .stirlingError */ .$)(a) - (0,_deviance_js__WEBPACK_IMPORTED_MODULE_2__/* .stirlingError */ .$)(b);
    return Math.sqrt(((a / n) * b) / (2 * Math.PI)) * Math.exp(deviance + correction);
}


/***/ }),

/***/ 2883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ bisect)
/* harmony export */ });
/**
 * The point between `low` and `high` where `above` turns from false to true, to the last bit that
 * the numbers can tell. `above` must be false at `low` and true at `high`, or hold for neither.
 */
function bisect(low, high, above) {
    let [below, over] = [low, high];
    for (;;) {
        const middle = below + (over - below) / 2;
        if (middle <= below || middle >= over)
            return above(below) ? below : over;
        if (above(middle))
            over = middle;
        else
            below = middle;
    }
}


/***/ }),

/***/ 1964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wx: () => (/* binding */ blockJackknife),
  SH: () => (/* binding */ blocksOf),
  hR: () => (/* binding */ valuesWithoutBlocks)
});

// EXTERNAL MODULE: ./.build/domain/statistics/mean.js
var statistics_mean = __webpack_require__(6194);
// EXTERNAL MODULE: ./.build/domain/statistics/row-sample.js
var row_sample = __webpack_require__(9018);
;// CONCATENATED MODULE: ./.build/domain/statistics/shuffle.js
/** The numbers from 0 to n − 1 in random order (Fisher and Yates 1938; Durstenfeld 1964). */
function shuffled(n, random) {
    const order = new Uint32Array(n).map((_, place) => place);
    for (let last = n - 1; last > 0; last -= 1) {
        const other = Math.floor(random.uniform() * (last + 1));
        const moved = order[last] ?? 0;
        order[last] = order[other] ?? 0;
        order[other] = moved;
    }
    return order;
}

// EXTERNAL MODULE: ./.build/domain/statistics/student-t.js
var student_t = __webpack_require__(4901);
;// CONCATENATED MODULE: ./.build/domain/statistics/block-jackknife.js




const mostBlocks = 200;
/**
 * The standard error from leaving out each of 200 blocks in turn (Shao and Wu 1989), and bounds by
 * Student's t with one degree of freedom less than blocks. NaN where a block leaves no value behind.
 */
function blockJackknife(sample) {
    const blocks = blocksOf(sample);
    const values = valuesWithoutBlocks(sample.statistic, blocks);
    const estimate = sample.statistic(new Float64Array(sample.n).fill(1));
    const count = values.length;
    const mean = (0,statistics_mean/* meanOf */.hm)(values);
    const squares = values.map((value) => (value - mean) ** 2);
    const standardError = Math.sqrt((count - 1) * (0,statistics_mean/* meanOf */.hm)(squares));
    return {
        estimate,
        standardError,
        draws: 0,
        undefinedShare: values.filter(Number.isNaN).length / count,
        interval: (alpha) => {
            const reach = (0,student_t/* tQuantile */.Y)(1 - alpha, count - 1) * standardError;
            return { estimate, lower: estimate - reach, upper: estimate + reach, standardError };
        },
    };
}
/** Up to 200 blocks of rows, or of whole clusters; one for each of them where they are fewer. */
function blocksOf(sample) {
    const { n, clusters, random } = sample;
    const units = (0,row_sample/* unitsOf */.$)(sample);
    const count = Math.min(units, mostBlocks);
    const blockOfUnit = shuffled(units, random).map((place) => place % count);
    const blockOf = (row) => blockOfUnit[clusters ? (clusters[row] ?? 0) : row] ?? 0;
    const sizes = new Uint32Array(count);
    for (let row = 0; row < n; row += 1)
        sizes[blockOf(row)] = (sizes[blockOf(row)] ?? 0) + 1;
    const rows = Array.from(sizes, (size) => new Uint32Array(size));
    for (let row = n - 1; row >= 0; row -= 1) {
        const block = blockOf(row);
        const place = (sizes[block] ?? 0) - 1;
        sizes[block] = place;
        const list = rows[block];
        if (list)
            list[place] = row;
    }
    return { rows, n };
}
/** The statistic of all rows but those of each block. */
function valuesWithoutBlocks(statistic, { rows, n }) {
    const weights = new Float64Array(n).fill(1);
    return Float64Array.from(rows, (block) => {
        for (const row of block)
            weights[row] = 0;
        const value = statistic(weights);
        for (const row of block)
            weights[row] = 1;
        return value;
    });
}


/***/ }),

/***/ 3580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ cellAcceleration),
/* harmony export */   v: () => (/* binding */ cellBootstrap)
/* harmony export */ });
/* harmony import */ var _bca_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1749);
/* harmony import */ var _multinomial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7085);
/* harmony import */ var _resampled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4576);



const usualDraws = 10_000;
/**
 * The row bootstrap of a statistic that depends on counts alone: rows of a cell are interchangeable, so a
 * draw is multinomial (Efron and Tibshirani 1993). The estimate is that of the cells as they are given.
 */
function cellBootstrap(sample) {
    const { cells, n, statistic, random, draws = usualDraws } = sample;
    const multinomial = (0,_multinomial_js__WEBPACK_IMPORTED_MODULE_1__/* .multinomialOf */ .r)(n, cells);
    const values = new Float64Array(draws);
    for (let draw = 0; draw < draws; draw += 1)
        values[draw] = statistic(multinomial.draw(random));
    const acceleration = cellAcceleration(cells, statistic);
    return (0,_resampled_js__WEBPACK_IMPORTED_MODULE_2__/* .resampledFrom */ .y)({ estimate: statistic(cells), values, acceleration });
}
/** The acceleration from what one more row in each cell would change, weighted by the cells. */
function cellAcceleration(cells, statistic) {
    const estimate = statistic(cells);
    const changed = cells.slice();
    const moves = cells.map((count, cell) => {
        if (count === 0)
            return 0;
        changed[cell] = count + 1;
        const move = statistic(changed) - estimate;
        changed[cell] = count;
        return move;
    });
    return (0,_bca_js__WEBPACK_IMPORTED_MODULE_0__/* .accelerationOf */ .s)(moves, cells);
}


/***/ }),

/***/ 9276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ smoothPairedCells),
/* harmony export */   W: () => (/* binding */ smoothCells)
/* harmony export */ });
/** The share of a row by which each smoothed cell grows. */
const [paired, single] = [0.75, 0.5];
/**
 * Joint counts with ¾ row more in one broken and one fixed cell of each class that occurs: flips that these
 * rows happen not to show are possible all the same. Order [y][baseline][candidate], the last one fastest.
 */
function smoothPairedCells(cells, classes) {
    const smoothed = cells.slice();
    const at = (y, first, second) => (y * classes + first) * classes + second;
    for (let y = 0; y < classes; y += 1) {
        const predicted = new Float64Array(classes);
        for (let first = 0; first < classes; first += 1) {
            for (let second = 0; second < classes; second += 1) {
                const count = cells[at(y, first, second)] ?? 0;
                predicted[first] = (predicted[first] ?? 0) + count;
                predicted[second] = (predicted[second] ?? 0) + count;
            }
        }
        const other = likeliestOther(predicted, y);
        if (other === undefined)
            continue;
        for (const cell of [at(y, y, other), at(y, other, y)]) {
            smoothed[cell] = (smoothed[cell] ?? 0) + paired;
        }
    }
    return smoothed;
}
/** The same for the counts of one model, [y][prediction]: ½ row more in one wrong cell of each class. */
function smoothCells(cells, classes) {
    const smoothed = cells.slice();
    for (let y = 0; y < classes; y += 1) {
        const other = likeliestOther(cells.subarray(y * classes, (y + 1) * classes), y);
        if (other === undefined)
            continue;
        const cell = y * classes + other;
        smoothed[cell] = (smoothed[cell] ?? 0) + single;
    }
    return smoothed;
}
/** The most predicted class beside `y`, the first of several; undefined where no row has the class `y`. */
function likeliestOther(predicted, y) {
    if (predicted.every((count) => count === 0))
        return undefined;
    let best;
    for (const [label, count] of predicted.entries()) {
        if (label !== y && (best === undefined || count > (predicted[best] ?? 0)))
            best = label;
    }
    return best;
}


/***/ }),

/***/ 985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ clopperPearson)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(213);

/** The share of `hits` among n ≥ 1 rows: the exact interval of Clopper and Pearson (1934). */
function clopperPearson(hits, n, alpha) {
    const estimate = hits / n;
    return {
        estimate,
        lower: hits === 0 ? 0 : (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O)(alpha, hits, n - hits + 1),
        upper: hits === n ? 1 : (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O)(1 - alpha, hits + 1, n - hits),
        standardError: Math.sqrt((estimate * (1 - estimate)) / n),
    };
}


/***/ }),

/***/ 9459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ continuedFraction)
/* harmony export */ });
const tiny = 1e-300;
const precision = 1e-16;
const limit = 1_000_000;
/**
 * The value of a continued fraction whose k-th step, k ≥ 1, is `term(k)`: Lentz's method with
 * Thompson and Barnett's guard against zero denominators. `first` is b₀.
 */
function continuedFraction(first, term) {
    let value = first || tiny;
    let [c, d] = [value, 0];
    for (let k = 1; k <= limit; k += 1) {
        const { a, b } = term(k);
        d = 1 / (b + a * d || tiny);
        c = b + a / c || tiny;
        value *= c * d;
        if (Math.abs(c * d - 1) <= precision)
            return value;
    }
    return Number.NaN;
}


/***/ }),

/***/ 9094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stirlingError),
/* harmony export */   c: () => (/* binding */ logExcess)
/* harmony export */ });
/** ln(ratio) − u for ratio = 1 + u, without cancellation near 0 and with all digits of a small ratio. */
function logExcess(ratio, u) {
    if (Math.abs(u) > 0.3)
        return Math.log(ratio) - u;
    let [power, sum] = [u, 0];
    for (let k = 2; Math.abs(power) > 1e-20 * Math.abs(sum); k += 1) {
        power *= -u;
        sum += power / k;
    }
    return sum;
}
/** ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), for x > 0. */
function stirlingError(x) {
    let [argument, shifted] = [x, 0];
    for (; argument < 16; argument += 1)
        shifted += (argument + 0.5) * Math.log1p(1 / argument) - 1;
    const inverse = 1 / (argument * argument);
    const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];
    return shifted + series.reduceRight((sum, term) => sum * inverse + term, 0) / argument;
}


/***/ }),

/***/ 6194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ meanSpread),
/* harmony export */   VO: () => (/* binding */ meanInterval),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   hm: () => (/* binding */ meanOf)
/* harmony export */ });
/* harmony import */ var _t_interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(261);

/** The moments of a column, in two passes so that no digits cancel. */
function momentsOf(values) {
    const n = values.length;
    const mean = meanOf(values);
    let [second, third] = [0, 0];
    for (let row = 0; row < n; row += 1) {
        const deviation = (values[row] ?? Number.NaN) - mean;
        const square = deviation * deviation;
        second += square;
        third += square * deviation;
    }
    const constant = Math.sqrt(second / n) <= 1e-14 * Math.abs(mean);
    return {
        n,
        mean,
        standardDeviation: constant ? (n > 1 ? 0 : Number.NaN) : Math.sqrt(second / (n - 1)),
        skewness: constant ? 0 : third / n / (second / n) ** 1.5,
    };
}
/** The mean, each sum with what its rounding lost (Knuth's two-sum): a million rows cost no digits. */
function meanOf(values) {
    let [sum, lost] = [0, 0];
    // By index: an iterator takes ten times as long.
    for (let row = 0; row < values.length; row += 1) {
        const value = values[row] ?? Number.NaN;
        const next = sum + value;
        const added = next - sum;
        lost += sum - (next - added) + (value - added);
        sum = next;
    }
    return (sum + lost) / values.length;
}
/** The error of the mean. Undefined (NaN) for a single row. */
function meanSpread({ n, mean, standardDeviation, skewness }) {
    const root = Math.sqrt(n);
    const standardError = standardDeviation / root;
    return {
        estimate: mean,
        standardError,
        degreesOfFreedom: n - 1,
        skewness: skewness / root,
    };
}
/** The interval of a mean by Student's t, widened for skew: `tInterval`. */
function meanInterval(moments, alpha) {
    return (0,_t_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .tInterval */ .o)(meanSpread(moments), alpha);
}


/***/ }),

/***/ 7085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ multinomialOf)
});

;// CONCATENATED MODULE: ./.build/domain/statistics/binomial-draw.js
/** Below this mean, counting up from zero is the faster way and rejection is not valid. */
const leastMean = 10;
/** How many of n tries succeed, each with probability p. */
function drawBinomial(random, n, p) {
    return successes(random, n, triesWith(p));
}
function triesWith(probability) {
    const isTurned = probability > 0.5;
    const p = isTurned ? 1 - probability : probability;
    const odds = p / (1 - p);
    return { p, isTurned, odds, logOdds: Math.log(odds), logOther: Math.log1p(-p) };
}
/** How many of n such tries succeed. */
function successes(random, n, tries) {
    const count = rarerEnds(random, n, tries);
    return tries.isTurned ? n - count : count;
}
function rarerEnds(random, n, tries) {
    if (!(n > 0 && tries.p > 0))
        return 0;
    return n * tries.p < leastMean ? countUp(random, n, tries) : rejectTransformed(random, n, tries);
}
/** The inverse of the distribution function, from zero on. */
function countUp(random, n, { odds, logOther }) {
    let chance = Math.exp(n * logOther);
    let rest = random.uniform();
    for (let k = 0; k < n; k += 1) {
        if (rest < chance)
            return k;
        rest -= chance;
        chance *= (odds * (n - k)) / (k + 1);
    }
    return n;
}
/** Transformed rejection with squeeze: algorithm BTRS of Hörmann (1993), for p ≤ ½ and np ≥ 10. */
function rejectTransformed(random, n, tries) {
    const { p } = tries;
    const variance = n * p * (1 - p);
    const deviation = Math.sqrt(variance);
    const b = 1.15 + 2.53 * deviation;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const squeeze = 0.92 - 4.2 / b;
    for (;;) {
        const u = random.uniform() - 0.5;
        const v = random.uniform();
        const edge = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / edge + b) * u + n * p + 0.5);
        if (edge >= 0.07 && v <= squeeze)
            return k;
        if (!(k >= 0 && k <= n))
            continue;
        const height = (v * (2.83 + 5.1 / b) * deviation) / (a / (edge * edge) + b);
        if (isAtLeast(Math.log(height), { n, k, variance }, tries))
            return k;
    }
}
/** Whether ln of P(k) over the probability of the likeliest count is at least as much. */
function isAtLeast(height, { n, k, variance }, { p, logOdds }) {
    const mode = Math.floor((n + 1) * p);
    const far = Math.abs(k - mode);
    // Where neither end is near, the bell tells, but for a narrow band (Kachitvichyanukul and Schmeiser 1988).
    if (far > 20 && far < variance / 2 - 1) {
        const bell = (-far * far) / (2 * variance);
        const band = (far / variance) * (((far / 3 + 0.625) * far + 1 / 6) / variance + 0.5);
        if (height < bell - band)
            return true;
        if (height > bell + band)
            return false;
    }
    const ofMode = logFactorial(mode) + logFactorial(n - mode);
    const ofCount = logFactorial(k) + logFactorial(n - k);
    return height <= ofMode - ofCount + (k - mode) * logOdds;
}
/** ln k!, from a table or by Stirling's series, whose three terms reach 1e-11 here. */
function logFactorial(k) {
    if (k < logFactorials.length)
        return logFactorials[k] ?? Number.NaN;
    const inverse = 1 / (k * k);
    const tail = (1 / 12 - inverse * (1 / 360 - inverse / 1260)) / k;
    return (k + 0.5) * Math.log(k) - k + halfLogOfTwoPi + tail;
}
const halfLogOfTwoPi = Math.log(2 * Math.PI) / 2;
const logFactorials = firstLogFactorials(32);
function firstLogFactorials(count) {
    const logs = new Float64Array(count);
    for (let k = 1; k < count; k += 1)
        logs[k] = (logs[k - 1] ?? 0) + Math.log(k);
    return logs;
}

;// CONCATENATED MODULE: ./.build/domain/statistics/multinomial.js

/** `n` rows over cells with these relative sizes, by one binomial draw after the other. */
function multinomialOf(n, cells) {
    const occupied = Uint32Array.from(cells.keys()).filter((cell) => (cells[cell] ?? 0) > 0);
    const tries = Array.from(sharesOfRest(cells, occupied), triesWith);
    const counts = new Float64Array(cells.length);
    const draw = (random) => {
        let rest = n;
        for (let at = 0; at < occupied.length; at += 1) {
            const cell = occupied[at] ?? 0;
            const ofCell = tries[at];
            const count = ofCell ? successes(random, rest, ofCell) : 0;
            counts[cell] = count;
            rest -= count;
        }
        return counts;
    };
    return { draw };
}
/** The share of each occupied cell in itself and those behind it; exactly 1 for the last. */
function sharesOfRest(cells, occupied) {
    const shares = new Float64Array(occupied.length);
    let behind = 0;
    for (let at = occupied.length - 1; at >= 0; at -= 1) {
        const size = cells[occupied[at] ?? 0] ?? 0;
        behind += size;
        shares[at] = size / behind;
    }
    return shares;
}


/***/ }),

/***/ 4744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var _bisection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2883);
/* harmony import */ var _continued_fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9459);


/** From here on the continued fraction needs fewer steps than the series. */
const tailStart = 2.5;
/** Φ(x): the share of a standard normal below x. */
function normalCdf(x) {
    return x > 0 ? 1 - upperTail(x) : upperTail(-x);
}
/** Φ⁻¹(p), p in (0, 1); ±Infinity at the ends. */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 0.5)
        return 0;
    return -reachOf(p);
}
/** The few levels that a comparison asks for again and again: each search takes some sixty tails. */
const known = new Map();
const mostKnown = 1000;
function reachOf(tail) {
    const found = known.get(tail);
    if (found !== undefined)
        return found;
    const reach = (0,_bisection_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h)(0, 40, (x) => normalCdf(-x) <= tail);
    if (known.size >= mostKnown)
        known.clear();
    known.set(tail, reach);
    return reach;
}
/** The share of a standard normal above x ≥ 0. */
function upperTail(x) {
    return x < tailStart ? 0.5 - density(x) * centralSeries(x) : density(x) / millsFraction(x);
}
function density(x) {
    return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
/** (Φ(x) − ½)/φ(x) = x + x³/3 + x⁵/(3·5) + … (Abramowitz and Stegun 26.2.11). */
function centralSeries(x) {
    let [term, sum] = [x, x];
    for (let k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
        term *= (x * x) / k;
        sum += term;
    }
    return sum;
}
/** φ(x)/(1 − Φ(x)) = x + 1/(x + 2/(x + 3/(x + …))) (Abramowitz and Stegun 26.2.14). */
function millsFraction(x) {
    return (0,_continued_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .continuedFraction */ .a)(x, (k) => ({ a: k, b: x }));
}


/***/ }),

/***/ 3700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ randomOf)
/* harmony export */ });
/** So many first numbers still resemble the seed. */
const warmUp = 20;
/** The generator sfc32 (Doty-Humphrey 2010, PractRand) from a seed of 32 hex digits; else a RangeError. */
function randomOf(seed) {
    if (!/^[0-9a-f]{32}$/i.test(seed))
        throw new RangeError(`"${seed}" is not 32 hex digits.`);
    const words = [0, 8, 16, 24].map((start) => Number.parseInt(seed.slice(start, start + 8), 16));
    const random = new SmallFastCounting(Int32Array.from(words));
    for (let step = 0; step < warmUp; step += 1)
        random.uint32();
    return random;
}
/** Plain fields that hold signed 32 bits from the start: any others take several times as long. */
class SmallFastCounting {
    a = 0;
    b = 0;
    c = 0;
    /** Makes the period at least 2³². */
    counter = 0;
    constructor(seed) {
        this.a = seed[0] ?? 0;
        this.b = seed[1] ?? 0;
        this.c = seed[2] ?? 0;
        this.counter = seed[3] ?? 0;
    }
    uint32() {
        return this.next() >>> 0;
    }
    uniform() {
        const high = this.next() >>> 5;
        return (high * 2 ** 26 + (this.next() >>> 6)) / 2 ** 53;
    }
    next() {
        const { b, c } = this;
        const next = (((this.a + b) | 0) + this.counter) | 0;
        this.a = b ^ (b >>> 9);
        this.b = (c + (c << 3)) | 0;
        this.c = (((c << 21) | (c >>> 11)) + next) | 0;
        this.counter = (this.counter + 1) | 0;
        return next;
    }
}


/***/ }),

/***/ 4576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ resampledFrom)
});

// UNUSED EXPORTS: shareBelow

// EXTERNAL MODULE: ./.build/domain/statistics/bca.js
var bca = __webpack_require__(1749);
// EXTERNAL MODULE: ./.build/domain/statistics/mean.js
var statistics_mean = __webpack_require__(6194);
// EXTERNAL MODULE: ./.build/domain/data/quantile.js
var quantile = __webpack_require__(7799);
;// CONCATENATED MODULE: ./.build/domain/statistics/quantile.js

/** The quantile of type 7 (Hyndman and Fan 1996) of ascending values; NaN where there are none. */
function quantileOf(sorted, level) {
    const { index, fraction } = (0,quantile/* rankOf */.IQ)(level, sorted.length);
    const low = sorted[index] ?? Number.NaN;
    return fraction === 0 ? low : (0,quantile/* interpolated */.cd)(low, sorted[index + 1] ?? low, fraction);
}

;// CONCATENATED MODULE: ./.build/domain/statistics/resampled.js



/** More draws without a value than this, and those with one no longer stand for all. */
const mostUndefined = 0.01;
/** A bound with fewer draws beyond it is a single extreme draw, whatever the alpha. */
const fewestBeyond = 5;
/** The outer bounds of the percentile and the BCa interval (Efron 1987) of these draws. */
function resampledFrom({ estimate, values, acceleration }) {
    const sorted = definedOf(values).sort();
    const undefinedShare = (values.length - sorted.length) / values.length;
    const standardError = deviationOf(sorted);
    const below = shareBelow(sorted, estimate);
    const known = undefinedShare <= mostUndefined && Number.isFinite(estimate);
    return {
        estimate,
        standardError,
        draws: values.length,
        undefinedShare,
        interval: (alpha) => {
            const isKnown = known && alpha * sorted.length >= fewestBeyond;
            const [low, high] = isKnown ? (0,bca/* bcaLevels */.q)({ below, acceleration }, alpha) : [NaN, NaN];
            if (!(low >= 0 && high <= 1))
                return { estimate, lower: NaN, upper: NaN, standardError };
            const lower = Math.min(quantileOf(sorted, alpha), quantileOf(sorted, low));
            const upper = Math.max(quantileOf(sorted, 1 - alpha), quantileOf(sorted, high));
            return { estimate, lower, upper, standardError };
        },
    };
}
function definedOf(values) {
    const defined = new Float64Array(values.length);
    let count = 0;
    for (let draw = 0; draw < values.length; draw += 1) {
        const value = values[draw] ?? Number.NaN;
        if (Number.isNaN(value))
            continue;
        defined[count] = value;
        count += 1;
    }
    return defined.subarray(0, count);
}
/** The share of draws below the estimate; those equal to it count half. */
function shareBelow(sorted, estimate) {
    let [below, equal] = [0, 0];
    for (let draw = 0; draw < sorted.length; draw += 1) {
        const value = sorted[draw] ?? Number.NaN;
        if (value < estimate)
            below += 1;
        else if (value === estimate)
            equal += 1;
        else
            break;
    }
    return (below + equal / 2) / sorted.length;
}
/** Of all draws, not of a sample of them. */
function deviationOf(values) {
    const mean = (0,statistics_mean/* meanOf */.hm)(values);
    let sum = 0;
    for (let draw = 0; draw < values.length; draw += 1) {
        const deviation = (values[draw] ?? Number.NaN) - mean;
        sum += deviation * deviation;
    }
    return Math.sqrt(sum / values.length);
}


/***/ }),

/***/ 3799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ rowBootstrap)
});

// EXTERNAL MODULE: ./.build/domain/statistics/bca.js
var bca = __webpack_require__(1749);
// EXTERNAL MODULE: ./.build/domain/statistics/block-jackknife.js + 1 modules
var block_jackknife = __webpack_require__(1964);
// EXTERNAL MODULE: ./.build/domain/statistics/resampled.js + 1 modules
var resampled = __webpack_require__(4576);
// EXTERNAL MODULE: ./.build/domain/statistics/row-sample.js
var row_sample = __webpack_require__(9018);
;// CONCATENATED MODULE: ./.build/domain/statistics/row-weights.js
/** Fewer units than this are drawn with replacement; from here on independent weights differ too little. */
const fewUnits = 100;
/** How `units` rows or clusters are resampled: multinomial below 100, else Poisson(1) for each. */
function drawOf(units) {
    return units < fewUnits ? drawWithReplacement : poissonDraw();
}
function drawWithReplacement(weights, random) {
    weights.fill(0);
    for (let draw = 0; draw < weights.length; draw += 1) {
        const unit = Math.floor(random.uniform() * weights.length);
        weights[unit] = (weights[unit] ?? 0) + 1;
    }
}
const steps = 2 ** 16;
/** Independent Poisson(1) weights (Hanley and MacGibbon 2006), from 16 random bits each. */
function poissonDraw() {
    const table = poissonTable();
    return (weights, random) => {
        let unit = 0;
        for (; unit + 1 < weights.length; unit += 2) {
            const bits = random.uint32();
            weights[unit] = table[bits & (steps - 1)] ?? 0;
            weights[unit + 1] = table[bits >>> 16] ?? 0;
        }
        if (unit < weights.length)
            weights[unit] = table[random.uint32() >>> 16] ?? 0;
    };
}
/** The weight for each value of 16 bits: the share of a weight is within 1e-5 of its chance. */
function poissonTable() {
    const table = new Uint8Array(steps);
    let [chance, below] = [Math.exp(-1), 0];
    for (let weight = 0, start = 0; start < steps; weight += 1) {
        below += chance;
        const end = chance * steps < 0.5 ? steps : Math.round(below * steps);
        table.fill(weight, start, end);
        [start, chance] = [end, chance / (weight + 1)];
    }
    return table;
}

;// CONCATENATED MODULE: ./.build/domain/statistics/row-bootstrap.js





const usualDraws = 2_000;
/** Above so many rows leaving out blocks is as good, and costs a tenth. */
const manyRows = 200_000;
/**
 * The bootstrap of rows or of whole clusters (Efron and Tibshirani 1993), for a statistic that needs each
 * row. Both models of a pair have to be measured in one statistic, so that they share the weights. More
 * than 200,000 rows go to `blockJackknife`.
 */
function rowBootstrap(sample) {
    if (sample.n > manyRows)
        return (0,block_jackknife/* blockJackknife */.Wx)(sample);
    const { n, clusters, statistic, random, draws = usualDraws } = sample;
    const units = (0,row_sample/* unitsOf */.$)(sample);
    const draw = drawOf(units);
    const drawn = new Float64Array(units);
    const weights = clusters ? new Float64Array(n) : drawn;
    const values = new Float64Array(draws);
    for (let at = 0; at < draws; at += 1) {
        draw(drawn, random);
        if (clusters)
            share(drawn, clusters, weights);
        values[at] = statistic(weights);
    }
    const estimate = statistic(weights.fill(1));
    // A row moves the statistic by as much as leaving it out moves it back.
    const moves = (0,block_jackknife/* valuesWithoutBlocks */.hR)(statistic, (0,block_jackknife/* blocksOf */.SH)(sample)).map((value) => -value);
    return (0,resampled/* resampledFrom */.y)({ estimate, values, acceleration: (0,bca/* accelerationOf */.s)(moves) });
}
function share(drawn, clusters, weights) {
    for (let row = 0; row < weights.length; row += 1)
        weights[row] = drawn[clusters[row] ?? 0] ?? 0;
}


/***/ }),

/***/ 9018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unitsOf)
/* harmony export */ });
/** How many rows, or whole clusters, can be drawn independently. */
function unitsOf({ n, clusters }) {
    if (!clusters)
        return n;
    let units = 0;
    for (const cluster of clusters)
        if (cluster >= units)
            units = cluster + 1;
    return units;
}


/***/ }),

/***/ 4901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ tUpperTail),
/* harmony export */   Y: () => (/* binding */ tQuantile)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(213);
/* harmony import */ var _bisection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2883);


/** P(T > t) for Student's t with `df` degrees of freedom, which need not be whole. */
function tUpperTail(t, df) {
    if (t < 0)
        return 1 - tUpperTail(-t, df);
    const scale = df + t * t;
    return (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaTails */ .Q)({ x: df / scale, complement: (t * t) / scale }, df / 2, 0.5).lower / 2;
}
/** The t with P(T ≤ t) = p, p in (0, 1). */
function tQuantile(p, df) {
    if (!(p > 0 && p < 1 && df > 0))
        return Number.NaN;
    if (p < 0.5)
        return -upperQuantile(p, df);
    return p === 0.5 ? 0 : upperQuantile(1 - p, df);
}
function upperQuantile(tail, df) {
    let high = 1;
    while (tUpperTail(high, df) > tail)
        high *= 2;
    return (0,_bisection_js__WEBPACK_IMPORTED_MODULE_1__/* .bisect */ .h)(0, high, (t) => tUpperTail(t, df) <= tail);
}


/***/ }),

/***/ 261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ tPValue),
/* harmony export */   o: () => (/* binding */ tInterval)
/* harmony export */ });
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4901);

/**
 * The interval by Student's t, each bound moved outwards by Johnson's (1978) correction for skew and never
 * inwards. Undefined (NaN) without degrees of freedom; of zero width without a standard error.
 */
function tInterval(spread, alpha) {
    const { estimate, standardError, degreesOfFreedom, skewness } = spread;
    const q = (0,_student_t_js__WEBPACK_IMPORTED_MODULE_0__/* .tQuantile */ .Y)(1 - alpha, degreesOfFreedom);
    const shift = (skewness * standardError * (1 + 2 * q * q)) / 6;
    return {
        estimate,
        lower: estimate - q * standardError + Math.min(0, shift),
        upper: estimate + q * standardError + Math.max(0, shift),
        standardError,
    };
}
/** The chance of an estimate as low as this one if the truth were `value`; skew is not counted. */
function tPValue(spread, value) {
    const { estimate, standardError, degreesOfFreedom } = spread;
    const distance = estimate - value;
    if (standardError === 0)
        return distance < 0 ? 0 : 1;
    return 1 - (0,_student_t_js__WEBPACK_IMPORTED_MODULE_0__/* .tUpperTail */ .P)(distance / standardError, degreesOfFreedom);
}


/***/ }),

/***/ 2002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tangoInterval),
/* harmony export */   X4: () => (/* binding */ tangoPValue)
/* harmony export */ });
/* unused harmony export tangoScore */
/* harmony import */ var _bisection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2883);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4744);


/**
 * The quarter of a row by which every score is pulled towards zero: without it the share of false
 * passes reaches 0.06 where 0.05 was promised; with it, it stays below from 30 rows on.
 */
const quarterRow = 0.25;
/** The change of the share of right rows: Tango's score interval (1998) with a continuity correction. */
function tangoInterval(flips, alpha, correction = quarterRow) {
    const { fixed, broken, n } = flips;
    const estimate = (fixed - broken) / n;
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha);
    const swapped = { fixed: broken, broken: fixed, n };
    return {
        estimate,
        lower: lowerBound(flips, z, correction),
        upper: -lowerBound(swapped, z, correction),
        standardError: Math.sqrt(Math.max(0, (fixed + broken) / n - estimate ** 2) / (n - 1)),
    };
}
/** The chance of flips at least this bad if the true change were `delta`, by the same score. */
function tangoPValue(flips, delta) {
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)(tangoScore(flips, delta));
}
/** The score of a hypothetical change `delta`; it falls as `delta` grows. */
function tangoScore(flips, delta, correction = quarterRow) {
    const { fixed, broken, n } = flips;
    const excess = fixed - broken - n * delta;
    const variance = n * (2 * likeliestBroken(flips, delta) + delta * (1 - delta));
    if (variance <= 1e-14)
        return Math.abs(excess) < 1e-12 ? 0 : Math.sign(excess) * Infinity;
    const distance = Math.max(Math.abs(excess) - correction, 0);
    return (Math.sign(excess) * distance) / Math.sqrt(variance);
}
/** The likeliest share of broken rows if the change were `delta`: the larger root of a quadratic. */
function likeliestBroken({ fixed, broken, n }, delta) {
    const a = 2 * n;
    const b = (2 * n - fixed + broken) * delta - fixed - broken;
    const c = -broken * delta * (1 - delta);
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    return b > 0 ? (-2 * c) / (root + b) : (root - b) / (2 * a);
}
function lowerBound(flips, z, correction) {
    const estimate = (flips.fixed - flips.broken) / flips.n;
    return (0,_bisection_js__WEBPACK_IMPORTED_MODULE_1__/* .bisect */ .h)(-1, estimate, (delta) => tangoScore(flips, delta, correction) < z);
}


/***/ }),

/***/ 6558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ unevenChangeInterval),
/* harmony export */   P0: () => (/* binding */ evenWorth),
/* harmony export */   h6: () => (/* binding */ flipsWorth),
/* harmony export */   wF: () => (/* binding */ unevenShareInterval)
/* harmony export */ });
/* harmony import */ var _clopper_pearson_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(985);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4901);
/* harmony import */ var _tango_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2002);



/** The flips of as many single rows as these are worth, as Korn and Graubard (1998) count them for one share. */
function flipsWorth(uneven, { fixed, broken }) {
    const n = worth(uneven, fixed + broken - (fixed - broken) ** 2);
    return { fixed: fixed * n, broken: broken * n, n };
}
/** The change of a share: the outer bounds of `robust` and of Tango's score interval (1998) for `flipsWorth`. */
function unevenChangeInterval(uneven, shares, alpha) {
    const { robust } = uneven;
    const score = (0,_tango_js__WEBPACK_IMPORTED_MODULE_0__/* .tangoInterval */ .B9)(flipsWorth(uneven, shares), alpha);
    return {
        ...robust,
        lower: Math.min(robust.lower, score.lower),
        upper: Math.max(robust.upper, score.upper),
    };
}
/**
 * The share of one model: exact for the number of rows that these are worth (Korn and Graubard 1998), fewer
 * where few clusters, or few heavy rows, tell little of the standard error.
 */
function unevenShareInterval(uneven, alpha) {
    const { robust, most, fewest } = uneven;
    const share = wholeOr(robust.estimate);
    const quantileOf = (rows) => (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .Y)(1 - alpha, Math.max(1, rows - 1));
    const n = worth(uneven, share * (1 - share)) * (quantileOf(most) / quantileOf(fewest)) ** 2;
    const { lower, upper } = (0,_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_2__/* .clopperPearson */ .m)(share * n, n, alpha);
    return { ...robust, lower, upper };
}
/** A share that only rounding, or a row of next to no weight, keeps from 0 or 1: its tail has no digits. */
function wholeOr(share) {
    return Math.abs(share - Math.round(share)) < 1e-12 ? Math.round(share) : share;
}
/** How many equal single rows have a mean as sure as rows, or whole clusters, of these weights (Kish 1965). */
function evenWorth(weights) {
    let [total, squares] = [0, 0];
    for (let at = 0; at < weights.length; at += 1) {
        const weight = weights[at] ?? Number.NaN;
        total += weight;
        squares += weight * weight;
    }
    return (total * total) / squares;
}
/**
 * How many single rows would have the standard error that these have; `variance` is that of one row. Heavy
 * rows that happen to agree are worth no more than their weights allow.
 */
function worth({ most, fewest, robust }, variance) {
    // One more: the error is unbiased, so that n single rows have that of n − 1 with their own variance.
    const rows = variance / robust.standardError ** 2 + 1;
    return variance > 0 && Number.isFinite(rows) ? Math.min(most, rows) : fewest;
}


/***/ }),

/***/ 2766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   kx: () => (/* binding */ undecidedPolicies),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** The answer of a command, from best to worst. `errored` means that the tool could not judge. */
const verdicts = ['passed', 'undecided', 'failed', 'errored'];
/** The worst of several verdicts; without any, nothing was judged, which is never a pass. */
function worstVerdict(all) {
    if (all.length === 0)
        return 'errored';
    return verdicts[Math.max(...all.map((verdict) => verdicts.indexOf(verdict)))] ?? 'errored';
}
/** What `undecided` means for the exit code. */
const undecidedPolicies = ['fail', 'warn', 'pass'];
/** `undecided` blocks as the policy says: `blocks` is the caller's answer for this run. */
function exitCodeOf(verdict, undecidedBlocks) {
    switch (verdict) {
        case 'passed':
            return 0;
        case 'undecided':
            return undecidedBlocks ? 1 : 0;
        case 'failed':
            return 1;
        case 'errored':
            return 2;
    }
}


/***/ }),

/***/ 9243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   bx: () => (/* binding */ alongside),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** Why the tool could not judge. It becomes the verdict `errored`; each problem becomes a finding. */
class UserError extends Error {
    problems;
    constructor(code, problem, { others = [], ...options } = {}) {
        super(`${problem.what} ${problem.why} ${problem.next}`, options);
        this.name = 'UserError';
        this.problems = [{ code, ...problem }, ...others];
    }
    /** Several mistakes, found in one go, as one error. */
    static of(problems) {
        const [{ code, ...first }, ...others] = problems;
        return new UserError(code, first, { others });
    }
}
/** Throws when there are problems; does nothing when there are none. */
function refuse(problems) {
    const [first, ...others] = problems;
    if (first)
        throw UserError.of([first, ...others]);
}
/** Reads; where that fails, what the others find wrong is reported together with it. */
async function alongside(read, ...others) {
    try {
        return await read();
    }
    catch (error) {
        await together(() => {
            throw error;
        }, ...others);
        throw error;
    }
}
/** Readers of one file meet the same mistake, which is told once. */
function firstLike(problem, problems) {
    const told = JSON.stringify(problem);
    return problems.findIndex((other) => JSON.stringify(other) === told);
}
/** Runs every reader, so that the mistakes of all of them are reported together. */
async function together(...readers) {
    const results = await Promise.allSettled(readers.map(async (read) => read()));
    const problems = [];
    for (const result of results) {
        if (result.status === 'fulfilled')
            continue;
        if (!(result.reason instanceof UserError))
            throw result.reason;
        problems.push(...result.reason.problems);
    }
    refuse(problems.filter((problem, index) => index === firstLike(problem, problems)));
    return results.map((result) => result.value);
}


/***/ }),

/***/ 5851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ behindStopCommands),
/* harmony export */   _Y: () => (/* binding */ disarmedJson),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   kx: () => (/* binding */ disarmedLine),
/* harmony export */   yN: () => (/* binding */ disarmed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * GitHub's runner obeys commands in everything that a step prints, also in the middle of a line,
 * but not between `stop-commands` and its token. The token is unguessable, and the stop comes
 * before the foreign program starts to print: what dies half-way has never been obeyed.
 */
function behindStopCommands(write) {
    let token;
    return {
        show(line) {
            if (!token) {
                token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
                write(`::stop-commands::${token}\n`);
            }
            write(`${oneLine(line)}\n`);
        },
        end() {
            if (token)
                write(`::${token}::\n`);
            token = undefined;
        },
    };
}
/** Where no runner reads along a line only needs a mark that tells it from ours. */
function indented(write) {
    return {
        show: (line) => write(`  | ${oneLine(line)}\n`),
        end: () => undefined,
    };
}
/** Our own words on one line: what they quote, such as a key of a policy, may hold a command too. */
function disarmedLine(text) {
    return disarmed(oneLine(text));
}
/**
 * Text of several lines with no command in it: a runner obeys `::` at the start of a line, behind
 * any blanks, and `##[` anywhere.
 */
function disarmed(text) {
    return text.replace(/^([\s\u0085]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
/** The same for JSON, which stays the same JSON; there no line starts with a text. */
function disarmedJson(json) {
    return json.replaceAll('##[', '#\\u0023[');
}
function oneLine(line) {
    return line.replace(/[\r\n]+/g, ' ');
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   YF: () => (/* binding */ onSignal),
/* harmony export */   _Y: () => (/* binding */ enterDirectory)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9243);


const signals = ['SIGINT', 'SIGTERM'];
/** Makes a folder the start of all relative paths. */
function enterDirectory(directory) {
    try {
        node_process__WEBPACK_IMPORTED_MODULE_0__.chdir(directory);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('working-directory', {
            what: `Cannot work in the folder "${directory}".`,
            why: 'It does not exist, or it is no folder.',
            next: 'Correct the input working-directory.',
        }, { cause: error });
    }
}
function onSignal(listener) {
    for (const signal of signals)
        node_process__WEBPACK_IMPORTED_MODULE_0__.on(signal, listener);
    return () => {
        for (const signal of signals)
            node_process__WEBPACK_IMPORTED_MODULE_0__.off(signal, listener);
    };
}
function variables() {
    return Object.fromEntries(Object.entries(node_process__WEBPACK_IMPORTED_MODULE_0__.env).filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 7278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ canHoldOrNot),
/* harmony export */   Sd: () => (/* binding */ boundProblem),
/* harmony export */   aM: () => (/* binding */ parseBound)
/* harmony export */ });
/* harmony import */ var _domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2221);
/* harmony import */ var _domain_comparison_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9765);


/** A bound as written: `0.01`, `+0.1`, `2%`. */
function parseBound(written) {
    const text = String(written);
    if (!text.endsWith('%'))
        return { kind: 'absolute', value: Number(text) };
    return { kind: 'relative', share: Number(text.slice(0, -1)) / 100, text: text.replace('+', '') };
}
/** Why a bound would make the rule meaningless, so that it always or never passes; undefined if it is sound. */
function boundProblem(rule) {
    const refusal = (0,_domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutChange */ .wC)(rule.operator) ? marginRefusal(rule) : floorRefusal(rule);
    if (!refusal)
        return undefined;
    const what = `The rule on "${rule.metric}" has ${rule.operator}: ${rule.written}.`;
    return { what, ...refusal };
}
function marginRefusal({ metric, operator, bound, written }) {
    const size = bound.kind === 'absolute' ? bound.value : bound.share;
    if (!Number.isFinite(size))
        return notFinite;
    if (size < 0 && operator === 'no-worse') {
        return {
            why: 'A margin is the loss that is accepted, so it is 0 or more.',
            next: `To ask for a gain write better: ${opposite(written)}.`,
        };
    }
    if (size < 0 && operator === 'better') {
        return {
            why: 'A gain that is asked for is 0 or more.',
            next: `To accept a loss write no-worse: ${opposite(written)}.`,
        };
    }
    if (size <= 0 && operator === 'not-more-than') {
        return {
            why: 'It is a cap on gains that are too good to be true, so it is above 0.',
            next: 'Write a gain that nobody would believe, such as not-more-than: 0.1.',
        };
    }
    return largeMargin({ metric, operator, bound });
}
/** A margin that spans half of what the metric can be is a percentage written as a number. */
function largeMargin(rule) {
    const { metric, operator, bound } = rule;
    const known = (0,_domain_comparison_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricNamed */ .SB)(metric);
    if (known?.largest !== 1 || known.smallest !== 0)
        return undefined;
    if (bound.kind === 'absolute' && Math.abs(bound.value) >= 0.5) {
        return {
            why: `"${metric}" lies between 0 and 1, and a margin of 0.5 or more spans half of that.`,
            next: 'Did you mean 0.01 or 1%?',
        };
    }
    const isLoss = operator === 'no-worse' || operator === 'point';
    if (bound.kind === 'relative' && bound.share >= 1 && isLoss && known.higherIsBetter) {
        return {
            why: `"${metric}" cannot fall by 100 % or more, so the rule could never fail.`,
            next: 'Did you mean 1%?',
        };
    }
    return undefined;
}
function floorRefusal({ metric, operator, bound }) {
    if (bound.kind === 'relative') {
        return {
            why: `A percentage is a share of the baseline, and ${operator} speaks of the candidate alone.`,
            next: `Write the value itself, such as ${operator}: 0.7.`,
        };
    }
    if (!Number.isFinite(bound.value))
        return notFinite;
    const known = (0,_domain_comparison_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricNamed */ .SB)(metric);
    if (!known || canHoldOrNot(operator, bound.value, known))
        return undefined;
    const isShare = known.smallest === 0 && known.largest === 1;
    const percent = isShare && bound.value >= 1 && bound.value <= 100;
    return {
        why: `"${metric}" is always ${rangeOf(known)}, so the rule could only ever have one answer.`,
        next: percent ? `Did you mean ${bound.value / 100}?` : 'Correct the bound.',
    };
}
/** Exactly on the bound passes, so a floor of the smallest value would always hold. */
function canHoldOrNot(operator, bound, range) {
    const { smallest, largest } = range;
    return operator === 'at-least'
        ? bound > smallest && bound <= largest
        : bound >= smallest && bound < largest;
}
function rangeOf({ smallest, largest }) {
    if (smallest === Number.NEGATIVE_INFINITY)
        return `${largest} or less`;
    return largest === Number.POSITIVE_INFINITY
        ? `${smallest} or more`
        : `between ${smallest} and ${largest}`;
}
const notFinite = { why: 'It is not a finite number.', next: 'Write a number such as 0.01.' };
function opposite(written) {
    return String(written).replace('-', '');
}


/***/ }),

/***/ 2945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ modelInput),
/* harmony export */   e1: () => (/* binding */ tokenInput),
/* harmony export */   sh: () => (/* binding */ common),
/* harmony export */   wi: () => (/* binding */ registryInput)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(361);

/** The inputs that every command takes. */
const common = {
    policy: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .default('contender.yml')
        .describe('Path of the policy file; optional where the other inputs say everything.'),
    key: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .max(100)
        .optional()
        .describe("Names this outcome among others, such as a matrix leg; default: the model's name, else the command's."),
    'working-directory': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .default('.')
        .describe('The folder that all relative paths start from.'),
    'output-directory': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .default('contender-output')
        .describe('The folder for outcomes, reports and records.'),
};
const registryInput = {
    registry: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .optional()
        .describe("URI of the model registry, such as file:registry; default: the policy's."),
};
const modelInput = {
    model: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().optional().describe("Name of the model; default: the policy's."),
};
const tokenInput = {
    'github-token': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .optional()
        .describe('Token for the comment, the check run, approvals and deployments.')
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub fills in
        .meta({ githubDefault: '${{ github.token }}' }),
};


/***/ }),

/***/ 7396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ digestOfPaths),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   v0: () => (/* binding */ digestOfFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _domain_model_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1048);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9243);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6141);





/** SHA-256 as 64 hex digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** `sha256:…` of one file's bytes. */
async function digestOfFile(path) {
    await (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .expectFile */ .Mo)(path);
    const { sha256 } = await contentOf({ path, open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path) });
    return `sha256:${sha256}`;
}
/** The model digest of product terms: SHA-256 of the manifest of the files, read as they are now. */
async function digestOfFiles(files) {
    const manifest = [];
    for (const file of files) {
        manifest.push({ path: file.path, ...(await contentOf(file)) });
    }
    return { digest: `sha256:${sha256((0,_domain_model_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .renderManifest */ .s)(manifest))}`, manifest };
}
/** The digest of a data set: that of the manifest of its files, under the paths as they are written. */
async function digestOfPaths(paths) {
    const files = await Promise.all(paths.map(async (path) => {
        const { size } = await (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .expectFile */ .Mo)(path);
        return { path, size, open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path) };
    }));
    return digestOfFiles(files);
}
/** Size and SHA-256 of the bytes as they are now, whatever was said of them before. */
async function contentOf(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    try {
        for await (const chunk of file.open()) {
            hash.update(chunk);
            size += chunk.byteLength;
        }
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? error : (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(file.path, error);
    }
    return { size, sha256: hash.digest('hex') };
}


/***/ }),

/***/ 6141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ expectFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   wK: () => (/* binding */ parseForm),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9243);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);





/** One missing bracket makes the rest of a file wrong. */
const mostSyntaxProblems = 20;
/** Reads a file and checks it against the schema; all mistakes at once, each with its line. */
async function readDocument(path, schema) {
    return parseText(path, await readText(path), schema);
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
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)([
        ...issues.flatMap((issue) => problemsOf(source, form, issue)),
        ...(form.mistakes?.(content, line) ?? []),
    ]);
    return { path, text, value: result.data, line };
}
function sourceOf(path, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const options = {
        lineCounter: lines,
        uniqueKeys: true,
        merge: false,
        logLevel: 'error',
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, options);
    const source = { path, text, document, lines };
    // A warning is of something, such as an unknown tag, that would be ignored.
    const mistakes = distinct([...document.errors, ...document.warnings]).slice(0, mostSyntaxProblems);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(mistakes.map((error) => syntaxProblem(source, error)));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(unsafeKeys(source));
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
    (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(document, {
        Pair(_, { key }) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) || key.value !== '__proto__')
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('file-syntax', {
            what: `The anchors and aliases of ${path} cannot be resolved.`,
            why: `${error.message}.`,
            next: 'Write the values out where they are used.',
            file: path,
        }, { cause: error });
    }
}
/** The text of a file; a missing or unreadable one is the user's mistake, not a stack trace. */
async function readText(path) {
    await expectFile(path);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** Reading a pipe or a device may never end. */
async function expectFile(path) {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        throw unreadable(path, error);
    });
    if (status.isFile())
        return status;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('file-unreadable', {
        what: `Cannot read ${path}.`,
        why: status.isDirectory() ? 'It is a folder.' : 'It is a pipe or a device.',
        next: 'Give the path of a file.',
        file: path,
    });
}
function unreadable(path, cause) {
    const code = cause.code ?? 'unknown error';
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(missing ? 'file-missing' : 'file-unreadable', {
        what: `Cannot read ${path}.`,
        why: missing ? 'There is no such file.' : `The system answered ${code}.`,
        next: missing
            ? 'Check the path; relative paths start from the working directory.'
            : 'Check that it is a file and that this user may read it.',
        file: path,
    }, { cause });
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
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(parent)) {
        const pair = parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) && key.value === path.at(-1));
        if (pair && (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(pair.key))
            return pair.key.range?.[0];
    }
    const node = path.length > 0 ? document.getIn(path, true) : document.contents;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}


/***/ }),

/***/ 5545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KI: () => (/* binding */ fairnessProblems),
  N5: () => (/* binding */ fairnessSchema),
  tG: () => (/* binding */ parseFairness)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.build/inputs/bound.js
var inputs_bound = __webpack_require__(7278);
// EXTERNAL MODULE: ./.build/domain/comparison/rule.js
var rule = __webpack_require__(735);
;// CONCATENATED MODULE: ./.build/inputs/fairness-line.js


const bound = schemas/* union */.KCZ([
    schemas/* number */.aig(),
    schemas/* string */.YjP().regex(/^[+-]?\d+(\.\d+)?%$/, {
        error: 'Write a number without quotes, or a share such as 2%',
    }),
], {
    error: 'Use a number such as 0.1, or a share such as "2%"',
});
const bounds = Object.fromEntries(rule/* operators */.I.map((operator) => [operator, bound.optional()]));
const groupName = schemas/* string */.YjP().min(1);
/** One line of `compare.fairness` as it is written. */
const fairnessRule = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP().min(1).describe('The name of the metric; one operator stands beside it.'),
    group: schemas/* string */.YjP().min(1).describe('The column that holds the groups.'),
    ...bounds,
    id: schemas/* string */.YjP().min(1).optional().describe('Names the rule in reports.'),
    alpha: schemas/* number */.aig().gt(0).lt(0.5).optional().describe('Instead of compare.alpha.'),
    exclude: schemas/* array */.YOg(groupName).default([]).describe('Groups that are not looked at.'),
    unprivileged: groupName.optional().describe('The group that is held against the privileged one.'),
    privileged: groupName.optional().describe('The group that the other one is held against.'),
    'on-undecided': schemas/* enum */.k5n(['fail', 'warn', 'pass'])
        .optional()
        .describe('Instead of compare.on-undecided.'),
});
/** The operators that stand beside the metric; a sound line has one. */
function operatorsOf(line) {
    return rule/* operators */.I.filter((name) => line[name] !== undefined);
}

// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var claim = __webpack_require__(2221);
// EXTERNAL MODULE: ./.build/domain/comparison/fairness/metrics.js
var metrics = __webpack_require__(7014);
// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(6856);
;// CONCATENATED MODULE: ./.build/inputs/fairness-mistakes.js





/** What is wrong with one line beyond its schema. */
function fairnessMistakes(line) {
    const known = (0,metrics/* fairnessMetricNamed */.P)(line.metric);
    const given = operatorsOf(line);
    const [operator] = given;
    if (!operator || given.length > 1) {
        return [...(known ? [] : [unknownMetric(line.metric)]), severalOperators(line.metric, given)];
    }
    if (!known)
        return [unknownMetric(line.metric)];
    const mistakes = [sideMistake(line, known), operatorMistake(known, operator)];
    return [...mistakes, boundMistake(line, known, operator)].flatMap((mistake) => mistake ?? []);
}
function unknownMetric(metric) {
    return {
        code: 'fairness-metric',
        key: 'metric',
        what: `The fairness metric "${metric}" is unknown.`,
        why: 'Without its definition nothing can be judged.',
        next: (0,suggest/* suggest */.Z)(metric, metrics/* fairnessNames */.i),
    };
}
function severalOperators(metric, given) {
    const count = given.length;
    return {
        code: 'rule-operator',
        key: given[1] ?? 'metric',
        what: `The fairness rule on "${metric}" has ${count === 0 ? 'no operator' : `${count} operators: ${given.join(', ')}`}.`,
        why: 'A rule states exactly one claim.',
        next: count === 0 ? 'Add one, for example at-most: 0.1.' : 'Write one rule for each.',
    };
}
function sideMistake(line, { name, directed }) {
    const { unprivileged, privileged } = line;
    const named = unprivileged !== undefined && privileged !== undefined;
    const some = unprivileged !== undefined || privileged !== undefined;
    if (named && directed && unprivileged === privileged) {
        return {
            code: 'fairness-groups',
            key: 'privileged',
            what: `The fairness rule on "${name}" names the group "${privileged}" twice.`,
            why: 'A group that is held against itself is always treated alike.',
            next: 'Name two different groups.',
        };
    }
    if (directed ? named : !some)
        return undefined;
    return {
        code: 'fairness-groups',
        key: unprivileged === undefined ? (some ? 'privileged' : 'metric') : 'unprivileged',
        what: directed
            ? `The fairness rule on "${name}" does not say which group is held against which.`
            : `The fairness rule on "${name}" names single groups.`,
        why: directed ? 'What it means depends on that.' : `"${name}" looks at all groups.`,
        next: directed ? 'Add unprivileged and privileged.' : 'Remove unprivileged and privileged.',
    };
}
/** A sign says whom a gap favours, and a rule must not ask for a gap. */
function operatorMistake(metric, operator) {
    const { name, higherIsBetter } = metric;
    const what = `The fairness rule on "${name}" has the operator ${operator}.`;
    if (higherIsBetter === null) {
        if (!(0,claim/* isAboutChange */.wC)(operator))
            return undefined;
        return {
            code: 'rule-operator',
            key: operator,
            what,
            why: 'Neither more nor less of it is fairer, so no change of it is better or worse.',
            next: 'Use at-least and at-most, one rule for each side.',
        };
    }
    const wrong = higherIsBetter ? 'at-most' : 'at-least';
    if (operator !== wrong)
        return undefined;
    return {
        code: 'rule-operator',
        key: operator,
        what,
        why: 'It would ask that groups be far apart.',
        next: `Use ${higherIsBetter ? 'at-least' : 'at-most'}.`,
    };
}
function boundMistake(line, metric, operator) {
    const written = line[operator];
    if (written === undefined)
        return undefined;
    const bound = (0,inputs_bound/* parseBound */.aM)(written);
    const problem = (0,inputs_bound/* boundProblem */.Sd)({ metric: line.metric, operator, bound, written });
    if (problem)
        return { code: 'rule-bound', key: operator, ...problem };
    if (bound.kind === 'relative')
        return undefined;
    const what = `The fairness rule on "${metric.name}" has ${operator}: ${written}.`;
    const { smallest, largest } = metric;
    if ((0,claim/* isAboutChange */.wC)(operator)) {
        if (Math.abs(bound.value) < 0.5)
            return undefined;
        const why = 'A margin of 0.5 or more spans half of what it can be.';
        return { code: 'rule-bound', key: operator, what, why, next: 'Did you mean 0.01 or 1%?' };
    }
    if ((0,inputs_bound/* canHoldOrNot */.Kp)(operator, bound.value, metric))
        return undefined;
    const range = largest === 1 ? `between ${smallest} and ${largest}` : `${smallest} or more`;
    const why = `It is always ${range}, so the rule could only ever have one answer.`;
    return { code: 'rule-bound', key: operator, what, why, next: 'Correct the bound.' };
}

;// CONCATENATED MODULE: ./.build/inputs/fairness.js




/** How far groups of people may be apart, as it is written in the policy. */
const fairnessSchema = schemas/* array */.YOg(fairnessRule)
    .default([])
    .describe('How far apart the rates of groups of people may be; never a legal conclusion.');
/** Lines as written → rules that can be judged. */
function parseFairness(raw, source) {
    return raw.flatMap((line, index) => {
        const operator = operatorsOf(line)[0];
        const written = operator && line[operator];
        if (operator === undefined || written === undefined)
            return [];
        const { metric, group, exclude, unprivileged, privileged } = line;
        const onUndecided = line['on-undecided'];
        return [
            {
                id: idOf(line),
                metric,
                group,
                operator,
                bound: (0,inputs_bound/* parseBound */.aM)(written),
                alpha: line.alpha ?? source.alpha,
                exclude,
                ...(unprivileged !== undefined && { unprivileged }),
                ...(privileged !== undefined && { privileged }),
                ...(onUndecided !== undefined && { onUndecided }),
                ...placeOf(source, index),
            },
        ];
    });
}
/**
 * What is wrong with the lines beyond their schema, also where another one of them breaks it; `taken`
 * are the ids of the other rules.
 */
function fairnessProblems(raw, places, taken) {
    const seen = new Map();
    return raw.flatMap((line, index) => {
        const parsed = fairnessRule.safeParse(line);
        if (!parsed.success)
            return [];
        const id = idOf(parsed.data);
        const first = seen.get(id);
        if (first === undefined)
            seen.set(id, index);
        const mistakes = [
            ...fairnessMistakes(parsed.data),
            ...(first === undefined
                ? []
                : [repetition(id, `number ${first + 1} and number ${index + 1}`)]),
            ...(taken.includes(id) ? [repetition(id, 'one of compare.rules and one of fairness')] : []),
        ];
        return mistakes.map(({ key, ...mistake }) => ({ ...mistake, ...placeOf(places, index, key) }));
    });
}
/** The same metric is asked of several columns, so the column belongs to the name. */
function idOf(line) {
    return line.id ?? [line.metric, line.group, ...operatorsOf(line)].join(':');
}
function repetition(id, which) {
    return {
        code: 'rule-duplicate',
        key: 'metric',
        what: `Two rules have the id "${id}": ${which}.`,
        why: 'Results and settings are told apart by the id of their rule.',
        next: 'Give one of them an id of its own, or remove it.',
    };
}
function placeOf({ file, line }, index, key) {
    if (file === undefined)
        return {};
    const at = line(index, key);
    return { file, ...(at !== undefined && { line: at }) };
}


/***/ }),

/***/ 361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** A text that is not empty. */
const text = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1);
/** One of a few words. */
function choice(words) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(words, { error: `Use one of: ${words.join(', ')}` });
}
/** `true` or `false`, as YAML 1.2 writes them. */
const flag = () => zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], { error: 'Use true or false' })
    .transform((word) => word.toLowerCase() === 'true');
/** A number above zero. */
const positive = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .transform((raw) => Number(raw))
    .refine((value) => Number.isFinite(value) && value > 0, { error: 'Use a number above 0' });
/** Several texts, one a line or separated by commas. */
const list = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((raw) => raw
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== ''));


/***/ }),

/***/ 6820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ keyOfErrored)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6141);


/** Commands whose outcomes are told apart by the model's name. */
const aboutModels = [
    'validate',
    'train',
    'compare',
    'register',
    'promote',
    'calibrate',
];
/**
 * The key that the command would have used, for the outcome of one that could not judge: so it takes the
 * place of an older answer, and the next good answer takes its place.
 */
async function keyOfErrored(command, given) {
    if (given.key)
        return given.key;
    if (!aboutModels.includes(command))
        return command;
    return given.model || (await modelNamedIn(given.policy)) || command;
}
/** Whatever else is wrong with the policy. */
async function modelNamedIn(policy) {
    const named = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1).max(100) });
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(policy, named).then(({ value }) => value.model, () => undefined);
}


/***/ }),

/***/ 4849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sw: () => (/* binding */ commentModes),
  wh: () => (/* binding */ policySchema),
  T4: () => (/* binding */ readPolicy)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.build/domain/verdict.js
var verdict = __webpack_require__(2766);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(2945);
// EXTERNAL MODULE: ./.build/domain/comparison/roles.js + 1 modules
var roles = __webpack_require__(2676);
// EXTERNAL MODULE: ./.build/domain/comparison/rule.js
var rule = __webpack_require__(735);
// EXTERNAL MODULE: ./.build/inputs/fairness.js + 2 modules
var fairness = __webpack_require__(5545);
// EXTERNAL MODULE: ./.build/inputs/rule-schema.js
var rule_schema = __webpack_require__(12);
// EXTERNAL MODULE: ./.build/inputs/slices.js
var inputs_slices = __webpack_require__(8691);
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

// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(6141);
// EXTERNAL MODULE: ./.build/inputs/rules.js + 1 modules
var inputs_rules = __webpack_require__(4205);
// EXTERNAL MODULE: ./.build/inputs/splits.js
var splits = __webpack_require__(9781);
// EXTERNAL MODULE: ./.build/inputs/waivers.js
var waivers = __webpack_require__(4971);
;// CONCATENATED MODULE: ./.build/inputs/policy.js











const policy_name = schemas/* string */.YjP().trim().min(1).max(100);
const path = schemas/* string */.YjP().trim().min(1);
const data = schemas/* strictObject */.rej({
    path: schemas/* union */.KCZ([path, schemas/* array */.YOg(path).min(1)])
        .describe('Files of one data set: a file, a folder, a pattern such as `data/**/*.csv`, or a list of them; or the folder of a Delta Lake or Iceberg table.'),
    contract: path.describe('The ODCS contract; of several objects `file.yml#object` picks one.'),
    profile: path
        .optional()
        .describe('The profile of `contender profile` that the data is compared with for drift.'),
})
    .describe('One data set and the contract that it must keep.');
const outputs = schemas/* strictObject */.rej({
    model: path.optional().describe('The model: a file, or a folder of files.'),
    metrics: path.optional().describe('A JSON file of metrics.'),
    predictions: path.optional().describe('Predictions on the held-out rows: CSV, JSONL or Parquet.'),
});
const train = schemas/* strictObject */.rej({
    run: schemas/* string */.YjP().trim().min(1).optional().describe('The training command.'),
    backend: schemas/* string */.YjP().default('local:').describe('Where it runs.'),
    'timeout-minutes': schemas/* number */.aig()
        .positive()
        .optional()
        .describe('After these minutes the command is ended.'),
    outputs: outputs.default({}),
});
const stage = schemas/* strictObject */.rej({
    alias: policy_name.describe('The registry alias that marks this stage.'),
    from: policy_name.optional().describe('The stage that a version must hold before.'),
    environment: policy_name.optional().describe('The GitHub environment whose reviewers must approve.'),
    needs: schemas/* array */.YOg(schemas/* enum */.k5n(['validate', 'compare']))
        .min(1)
        .describe('Evidence that must be there.'),
    'on-undecided': schemas/* enum */.k5n(verdict/* undecidedPolicies */.kx)
        .default('fail')
        .describe('Whether undecided evidence blocks the promotion.'),
    'max-age-days': schemas/* number */.aig().positive().default(30).describe('Older evidence is refused.'),
});
const baseline = schemas/* strictObject */.rej({
    alias: policy_name.default('champion').describe('The registry alias of the model to beat.'),
    anchor: policy_name
        .optional()
        .describe('A pinned release, such as `v3`: rules no-worse must hold against it too.'),
    'on-missing': schemas/* enum */.k5n(['fail', 'first-model'])
        .default('fail')
        .describe('Without a baseline: fail, or judge the floors only.'),
});
const commentModes = ['always', 'on-change', 'on-failure', 'never'];
const report = schemas/* strictObject */.rej({
    comment: schemas/* enum */.k5n(commentModes)
        .default('on-change')
        .describe('When a comment may first appear on a pull request.'),
});
/** `contender.yml`: what must hold. */
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).describe('The version of this format.'),
    model: policy_name.describe('The name of the model in the registry.'),
    registry: schemas/* string */.YjP().min(1).optional().describe('URI of the model registry: `file:registry`.'),
    ledger: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('URI of the ledger; default: inside a file registry.'),
    baseline: baseline.prefault({}),
    data: schemas/* record */.g1P(policy_name, data).default({}),
    splits: schemas/* array */.YOg(splits/* splitSchema */.Wk)
        .default([])
        .describe('What must hold between the data sets of training and evaluation.'),
    train: train.prefault({}),
    compare: compareSchema.prefault({}),
    stages: schemas/* record */.g1P(policy_name, stage).default({}),
    waivers: waivers/* waiversSchema */.J,
    report: report.prefault({}),
})
    .describe('What must hold before a model ships.');
/** The policy, or undefined where nobody named one and the default file is not there. */
async function readPolicy(file) {
    if (file === command_inputs/* common */.sh.policy.def.defaultValue && !(await exists(file)))
        return undefined;
    return (0,inputs_document/* parseForm */.wK)({ path: file, text: await (0,inputs_document/* readText */.yR)(file) }, formOf(file));
}
/** A rule that cannot be judged is found by every command, not only after hours of training. */
function formOf(file) {
    return {
        schema: policySchema,
        mistakes(content, line) {
            return [...(0,splits/* splitProblems */.Zb)(content, file, line), ...compareProblems(content, file, line)];
        },
    };
}
const within = schemas/* object */.Ikc({ compare: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()) });
function compareProblems(content, file, line) {
    const compare = within.safeParse(content).data?.compare ?? {};
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
/** A link that leads nowhere, or a folder that may not be searched, is no missing policy. */
async function exists(file) {
    return (0,promises_.lstat)(file).then(() => true, (error) => error.code !== 'ENOENT');
}


/***/ }),

/***/ 12:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ruleSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var _domain_comparison_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(735);


const bound = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[+-]?\d+(\.\d+)?%$/, {
        error: 'Write a number without quotes, or a share such as 2%',
    }),
], {
    error: 'Use a number such as 0.01, or a share such as "2%"',
});
const bounds = Object.fromEntries(_domain_comparison_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .operators */ .I.map((operator) => [operator, bound.optional()]));
const className = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]);
/** One rule as it is written in the policy or in the input `rules`. */
const ruleSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('The name of the metric; one operator stands beside it.'),
    ...bounds,
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional().describe('Names the rule in reports.'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().gt(0).lt(0.5).optional().describe('Instead of compare.alpha.'),
    class: className.optional().describe('The class that precision, recall or F1 is of.'),
    slices: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1)], {
        error: 'Write all, the name of a slice, or a list of names',
    })
        .optional()
        .describe('Slices of compare.slices that must hold too: `all`, a column, a label such as `region=EU`, or a name.'),
    'zero-division': zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(0), zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('skip')], { error: 'Write 0 or skip' })
        .optional()
        .describe('What 0/0 counts; without it such a metric is undefined, and the rule errored.'),
    'higher-is-better': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('For metrics that are not built in.'),
    'on-undecided': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['fail', 'warn', 'pass'])
        .optional()
        .describe('Instead of compare.on-undecided.'),
});


/***/ }),

/***/ 4205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NR: () => (/* binding */ parseRules),
  Zl: () => (/* binding */ ruleIds),
  b0: () => (/* binding */ ruleProblems)
});

// EXTERNAL MODULE: ./.build/domain/comparison/rule.js
var rule = __webpack_require__(735);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/inputs/bound.js
var inputs_bound = __webpack_require__(7278);
// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var claim = __webpack_require__(2221);
// EXTERNAL MODULE: ./.build/domain/comparison/metrics.js + 40 modules
var metrics = __webpack_require__(9765);
// EXTERNAL MODULE: ./.build/domain/comparison/slices/slices.js
var slices_slices = __webpack_require__(3414);
// EXTERNAL MODULE: ./.build/inputs/slices.js
var inputs_slices = __webpack_require__(8691);
// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(6856);
;// CONCATENATED MODULE: ./.build/inputs/rule-mistakes.js






/** The direction of a metric is known for ours and written for others; it is never guessed. */
function metricMistake(raw) {
    const { metric, 'higher-is-better': direction } = raw;
    const known = (0,metrics/* metricNamed */.SB)(metric);
    if (known && direction !== undefined)
        return knownDirection(known, direction);
    if (known || direction !== undefined)
        return undefined;
    const near = (0,suggest/* nearest */.p)(metric, metrics/* metricNames */.Zv);
    return {
        code: 'rule-metric',
        key: 'metric',
        what: `The metric "${metric}" is unknown.`,
        why: 'Without its definition nobody knows whether more of it is better.',
        next: near
            ? `Did you mean "${near}"? If it is a metric of your own, add higher-is-better.`
            : `Use one of: ${metrics/* metricNames */.Zv.join(', ')}. For a metric of your own add higher-is-better.`,
    };
}
function knownDirection({ name, higherIsBetter }, written) {
    const fixed = higherIsBetter === null
        ? `Neither more nor less of "${name}" is better.`
        : `The direction of "${name}" is fixed: ${higherIsBetter ? 'higher' : 'lower'} is better.`;
    return {
        code: 'rule-direction',
        key: 'higher-is-better',
        what: `The rule on "${name}" says higher-is-better: ${written}.`,
        why: fixed,
        next: 'Remove higher-is-better; it is for metrics of your own.',
    };
}
/** Settings that the metric does not have, and operators that would mislead. */
function settingMistakes(raw, operator) {
    const known = (0,metrics/* metricNamed */.SB)(raw.metric);
    const mistakes = [
        known && (refused(known, operator) ?? directionless(known, operator)),
        known && classless(raw, known),
        neverDivided(raw, known),
    ];
    return mistakes.flatMap((mistake) => mistake ?? []);
}
function directionless({ name, higherIsBetter }, operator) {
    if (higherIsBetter !== null || !(0,claim/* isAboutChange */.wC)(operator))
        return undefined;
    return {
        code: 'rule-refused',
        key: operator,
        what: `The rule on "${name}" has the operator ${operator}.`,
        why: `Neither more nor less of "${name}" is better, so a change of it is neither a gain nor a loss.`,
        next: 'Use at-least or at-most, or one rule with each of them.',
    };
}
function refused({ name, refuses }, operator) {
    if (!refuses?.operators.includes(operator))
        return undefined;
    const left = rule/* operators */.I.filter((other) => !refuses.operators.includes(other));
    return {
        code: 'rule-refused',
        key: operator,
        what: `The rule on "${name}" has the operator ${operator}.`,
        why: refuses.why,
        next: `Use ${left.join(' or ')}, or another metric.`,
    };
}
function classless(raw, { name, ofClass }) {
    if (raw.class === undefined || ofClass)
        return undefined;
    return {
        code: 'rule-class',
        key: 'class',
        what: `The rule on "${name}" names the class "${raw.class}".`,
        why: `"${name}" is of all classes together.`,
        next: 'Remove class, or use precision, recall or f1.',
    };
}
/** A setting that changes nothing would be read as a promise. */
function neverDivided(raw, known) {
    const { metric, 'zero-division': written } = raw;
    const allowed = known?.zeroDivision ?? [];
    if (written === undefined || allowed.includes(written))
        return undefined;
    return {
        code: 'rule-zero-division',
        key: 'zero-division',
        what: `The rule on "${metric}" has zero-division: ${written}.`,
        why: allowed.length === 0
            ? `"${metric}" has no ratio that could be 0/0.`
            : `"${metric}" is of a single ratio, so there is nothing else to average.`,
        next: allowed.length === 0 ? 'Remove zero-division.' : `Write ${allowed.join(' or ')}.`,
    };
}
/** A word that no slice can have would guard nothing. */
function sliceMistakes({ metric, slices }, requests) {
    if (slices === undefined || requests === undefined)
        return [];
    const names = requests.map(slices_slices/* nameOf */.Vb);
    const words = typeof slices === 'string' ? [slices] : slices;
    const isNone = (word) => {
        return word === 'all' && typeof slices === 'string'
            ? requests.length === 0
            : !(0,inputs_slices/* canMean */.Gs)(word, requests);
    };
    return words.filter(isNone).map((word) => ({
        code: 'rule-slice',
        key: 'slices',
        what: `The rule on "${metric}" asks for the slice "${word}", which there is not.`,
        why: 'A rule that guards no slice would protect nobody.',
        next: names.length === 0
            ? 'Add compare.slices to the policy.'
            : `${(0,suggest/* suggest */.Z)(word, names)} A single value is written as column=value.`,
    }));
}
function operatorMistake(raw, several) {
    const given = rule/* operators */.I.filter((name) => raw[name] !== undefined);
    return {
        code: 'rule-operator',
        what: several
            ? `The rule on "${raw.metric}" has ${given.length} operators: ${given.join(', ')}.`
            : `The rule on "${raw.metric}" has no operator.`,
        why: 'A rule states exactly one claim.',
        next: several
            ? 'Write one rule for each of them.'
            : `Add one of: ${rule/* operators */.I.join(', ')}; for example no-worse: 0.01.`,
    };
}

// EXTERNAL MODULE: ./.build/inputs/rule-schema.js
var rule_schema = __webpack_require__(12);
;// CONCATENATED MODULE: ./.build/inputs/rules.js





/** Rules as written → rules that can be judged; the mistakes of all of them are reported together. */
function parseRules(raw, source) {
    if (raw.length === 0)
        throw noRules(source);
    const parsed = raw.map((rule) => parseRule(rule, source.slices));
    (0,errors/* refuse */.TR)(problemsOf(parsed, source));
    return parsed.flatMap(({ rule }, index) => {
        const alpha = raw[index]?.alpha ?? source.alpha;
        return rule ? { ...rule, alpha, ...placeOf(source, index) } : [];
    });
}
/** What is wrong with rules beyond their schema, also where another one of them breaks it. */
function ruleProblems(raw, places) {
    return problemsOf(raw.map((rule) => readRule(rule, places.slices)), places);
}
/** The ids of the rules that can be read. */
function ruleIds(raw) {
    return raw.flatMap((rule) => readRule(rule, undefined).rule?.id ?? []);
}
const looseRuleSchema = rule_schema/* ruleSchema */.A.strip();
/** Of a rule with a misspelt key only the metric is judged: the key may have been its operator. */
function readRule(raw, slices) {
    const strict = rule_schema/* ruleSchema */.A.safeParse(raw);
    if (strict.success)
        return parseRule(strict.data, slices);
    const loose = looseRuleSchema.safeParse(raw);
    const mistake = loose.success ? metricMistake(loose.data) : undefined;
    return { rule: undefined, mistakes: mistake ? [mistake] : [] };
}
function problemsOf(parsed, places) {
    return parsed.flatMap(({ rule, mistakes }, index) => {
        const repeated = rule && repetition(rule, parsed.slice(0, index));
        const all = repeated ? [...mistakes, repeated] : mistakes;
        return all.map(({ key, ...mistake }) => ({ ...mistake, ...placeOf(places, index, key) }));
    });
}
function parseRule(raw, slices) {
    const ofMetric = metricMistake(raw);
    const mistakes = [...(ofMetric ? [ofMetric] : []), ...sliceMistakes(raw, slices)];
    const [operator, ...others] = rule/* operators */.I.filter((name) => raw[name] !== undefined);
    const written = operator && raw[operator];
    if (!operator || written === undefined || others.length > 0) {
        return { rule: undefined, mistakes: [...mistakes, operatorMistake(raw, others.length > 0)] };
    }
    mistakes.push(...settingMistakes(raw, operator));
    const bound = (0,inputs_bound/* parseBound */.aM)(written);
    const problem = (0,inputs_bound/* boundProblem */.Sd)({ metric: raw.metric, operator, bound, written });
    if (problem)
        mistakes.push({ code: 'rule-bound', key: operator, ...problem });
    return { rule: { ...settingsOf(raw, operator), bound }, mistakes };
}
function settingsOf(raw, operator) {
    const { class: ofClass, slices } = raw;
    const zeroDivision = raw['zero-division'];
    const higherIsBetter = raw['higher-is-better'];
    const onUndecided = raw['on-undecided'];
    return {
        id: raw.id ?? `${raw.metric}:${operator}`,
        metric: raw.metric,
        operator,
        ...(ofClass !== undefined && { class: String(ofClass) }),
        ...(slices !== undefined && { slices: slicesOf(slices) }),
        ...(zeroDivision !== undefined && { zeroDivision }),
        ...(higherIsBetter !== undefined && { higherIsBetter }),
        ...(onUndecided !== undefined && { onUndecided }),
    };
}
function slicesOf(written) {
    if (written === 'all')
        return 'all';
    return typeof written === 'string' ? [written] : written;
}
function repetition({ id }, earlier) {
    const first = earlier.findIndex(({ rule }) => rule?.id === id);
    if (first < 0)
        return undefined;
    return {
        code: 'rule-duplicate',
        what: `Two rules have the id "${id}": number ${first + 1} and number ${earlier.length + 1}.`,
        why: 'Results and settings are told apart by the id of their rule.',
        next: 'Give one of them an id of its own, or remove it.',
    };
}
function placeOf({ file, line }, index, key) {
    if (file === undefined)
        return {};
    const at = line(index, key);
    return { file, ...(at !== undefined && { line: at }) };
}
function noRules({ file }) {
    return new errors/* UserError */.yo('rules-missing', {
        what: 'There is no rule.',
        why: 'Without a rule nothing would be judged, and that is no pass.',
        next: 'Add a rule, or leave the list out to use the default rules.',
        ...(file !== undefined && { file }),
    });
}


/***/ }),

/***/ 8691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ canMean),
/* harmony export */   HZ: () => (/* binding */ slicesSchema),
/* harmony export */   LS: () => (/* binding */ sliceRequests),
/* harmony export */   q: () => (/* binding */ requestsIn),
/* harmony export */   zB: () => (/* binding */ sliceProblems)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var _domain_comparison_slice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7867);
/* harmony import */ var _domain_comparison_slices_slices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3414);



const columnName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const predicate = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(100).describe('What reports call these rows.'),
    where: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).max(2000).describe("SQL that is true of them: `plan = 'trial'`."),
});
/** How the rows are divided, as it is written in the policy. */
const slicesSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([columnName, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(columnName).min(2).max(3), predicate]))
    .default([])
    .describe('How rows are divided: by a column, by a list of columns that are crossed, or by a name and a predicate.');
/** As written → requests that rows can be divided by. */
function sliceRequests(written) {
    return written.map((slice) => {
        if (typeof slice === 'string')
            return { kind: 'column', column: slice };
        if (Array.isArray(slice))
            return { kind: 'cross', columns: slice };
        return { kind: 'where', ...slice };
    });
}
/** The requests of a policy that may be wrong elsewhere; undefined where they are wrong themselves. */
function requestsIn(written) {
    const parsed = slicesSchema.safeParse(written);
    return parsed.success ? sliceRequests(parsed.data) : undefined;
}
/** Requests that share a name, or have that of other rows, could not be told apart. */
function sliceProblems(requests, { file, line }) {
    const names = requests.map(_domain_comparison_slices_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb);
    return requests.flatMap((request, index) => {
        const name = (0,_domain_comparison_slices_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(request);
        const isRepeated = names.indexOf(name) !== index;
        if (!isRepeated && !isTaken(request, requests))
            return [];
        const at = line(index);
        return [
            {
                code: 'slice-duplicate',
                what: isRepeated
                    ? `Two slices have the name "${name}".`
                    : `The predicate has the name "${name}", which ${name === _domain_comparison_slice_js__WEBPACK_IMPORTED_MODULE_2__/* .allRows */ .P ? 'means all rows' : 'a value of a column has'}.`,
                why: 'Rules, waivers and reports tell slices apart by their names.',
                next: 'Remove one of them, or give the predicate another name.',
                file,
                ...(at !== undefined && { line: at }),
            },
        ];
    });
}
/** A predicate must not look like all rows, nor like a value of a column that is divided too. */
function isTaken(request, requests) {
    if (request.kind !== 'where')
        return false;
    const columns = requests.filter(({ kind }) => kind !== 'where');
    return request.name === _domain_comparison_slice_js__WEBPACK_IMPORTED_MODULE_2__/* .allRows */ .P || canMean(request.name, columns);
}
/** Whether a word of a rule can mean a slice of these requests; its values are not known yet. */
function canMean(word, requests) {
    return requests.some((request) => {
        if (word === (0,_domain_comparison_slices_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(request))
            return true;
        const columns = (0,_domain_comparison_slices_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(request);
        const parts = word.split(', ');
        return (columns.length > 0 &&
            (columns.length === 1
                ? word.startsWith(`${columns[0]}=`)
                : columns.every((column, at) => parts[at]?.startsWith(`${column}=`) === true)));
    });
}


/***/ }),

/***/ 5696:
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

/***/ 9781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Wk: () => (/* binding */ splitSchema),
/* harmony export */   Zb: () => (/* binding */ splitProblems)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5696);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6856);



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


/***/ }),

/***/ 6856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);

/** The known name that a misspelt one most likely means, or undefined when none is near. */
function nearest(name, known) {
    const ranked = known
        .map((candidate) => ({ candidate, distance: (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(fold(name), fold(candidate)) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best && best.distance <= Math.max(2, name.length / 3) ? best.candidate : undefined;
}
/** `Did you mean "x"?`, or the names to choose from. */
function suggest(name, known) {
    const near = nearest(name, known);
    return near ? `Did you mean "${near}"?` : `Use one of: ${known.join(', ')}.`;
}
function fold(name) {
    return name.toLowerCase().replace(/[_\s]/g, '-');
}


/***/ }),

/***/ 4971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ waiversSchema),
/* harmony export */   R: () => (/* binding */ waiversOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

const waiver = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).describe('The id of the rule.'),
    slice: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('The slice; without it only the answer on all rows is waived.'),
    until: zod__WEBPACK_IMPORTED_MODULE_1__/* .date */ .p6({ error: 'Write a day such as 2026-12-31' })
        .describe('The last day on which it holds, in UTC.'),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).describe('Why the risk is accepted.'),
    by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1).describe('Who accepts it.'),
});
/** Risks that people accept for a time. */
const waiversSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(waiver)
    .default([])
    .describe('Answers that are accepted for a time; an expired one fails.');
/** The waivers of a policy, each with its place. */
function waiversOf(policy) {
    return policy.value.waivers.map(({ slice, ...waiver }, index) => {
        const line = policy.line(['waivers', index]);
        return {
            ...waiver,
            ...(slice !== undefined && { slice }),
            file: policy.path,
            ...(line !== undefined && { line }),
        };
    });
}


/***/ }),

/***/ 2396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sheddable),
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** What may be left out when a place has no room, in this order. */
const sheddable = [
    'exploration',
    'examples',
    'flips',
    'inputs',
    'passed',
    'parameters',
    'slices',
    'fairness',
];
/** Rows and items at first where room is short. */
const shownRows = 20;
function table(name, columns, rows) {
    return { kind: 'table', name, columns, rows, limit: shownRows };
}


/***/ }),

/***/ 8380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1755);

function words(text) {
    return { kind: 'words', text };
}
function strong(text) {
    return { kind: 'words', text, strong: true };
}
/** An answer with its sign, which each place draws its own way. */
function answer(word) {
    return { kind: 'answer', word };
}
/** Foreign text: names, paths, values. Made visible and cut to 120 characters. */
function code(text) {
    return { kind: 'code', text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, 120) };
}
/** Several texts with a separator between them. */
function joined(texts, separator) {
    return texts.flatMap((text, index) => (index > 0 ? [words(separator), ...text] : text));
}
/**
 * A sentence in which somebody's names may stand: plain words and numbers stay words, everything
 * else (paths, `@team`, `#12`, markup, addresses) becomes code, where it has no effect.
 */
function sentence(text, limit = 600) {
    const pieces = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, limit)
        .trim()
        .split(quotation)
        .flatMap((part, index) => (index % 2 === 1 ? quotationOf(part) : tokensOf(part)));
    return pieces.reduce(appended, []);
}
/** What stands in quotes between words, such as a line to paste. */
const quotation = /(?<=^|[ \u00a0(])"([^"]*[ \u00a0][^"]*)"(?=$|[ \u00a0).,:;!?…])/u;
/** A quotation stays in one piece: a line to paste must not be cut into code and words. */
function quotationOf(quoted) {
    const plain = quoted.split(/[ \u00a0]+/).every((token) => isPlain(token));
    return plain ? [words(`"${quoted}"`)] : [inert(quoted)];
}
function tokensOf(text) {
    return text
        .split(/([ \u00a0]+)/)
        .flatMap((token) => (/^[ \u00a0]/.test(token) ? [words(token)] : piecesOf(token)));
}
const plainWord = /^\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’]\p{L}[\p{L}\p{M}\p{N}]*)*$/u;
const plainNumber = /^[+−-]?\p{Nd}[\p{Nd}.,]*(?:e[+-]\p{Nd}+)?%?$/u;
const plainSymbol = /^[→≥≤=…·+−–—%±]$/u;
function piecesOf(token) {
    const [, before = '', core = '', after = ''] = /^([("'“]*)(.*?)([)"'”.,:;!?…]*)$/su.exec(token) ?? [];
    if (isPlain(core))
        return [words(token)];
    const quoted = /["'“]$/.test(before) && /^["'”]/.test(after);
    if (!quoted)
        return [words(before), inert(core), words(after)];
    // The quotes around a name are what the code span says already; between several they mean more.
    const name = /["'“”]/.test(core) ? `${before.slice(-1)}${core}${after.slice(0, 1)}` : core;
    return [words(before.slice(0, -1)), inert(name), words(after.slice(1))];
}
function inert(text) {
    return { kind: 'code', text };
}
function isPlain(core) {
    return core === '' || [plainWord, plainNumber, plainSymbol].some((shape) => shape.test(core));
}
/** Neighbouring words become one piece; empty ones vanish. */
function appended(pieces, piece) {
    const last = pieces.at(-1);
    if (piece.kind === 'words' && piece.text === '')
        return pieces;
    if (piece.kind !== 'words' || last?.kind !== 'words' || last.strong)
        return [...pieces, piece];
    return [...pieces.slice(0, -1), words(last.text + piece.text)];
}


/***/ }),

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ budgets),
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./.build/report/block.js
var block = __webpack_require__(2396);
// EXTERNAL MODULE: ./.build/report/inline.js
var inline = __webpack_require__(8380);
;// CONCATENATED MODULE: ./.build/report/budget.js


/**
 * The whole page where it fits, else as much as fits: details go first, then rows beyond 10, the
 * sections of what did not fail, rows beyond 3, all sections of several, the overview's rows beyond 3.
 * Heading, counts and first rows stay; only where names are so long that one row fills the place, heading
 * and counts stand alone. Each step says what it left out.
 */
function fitted(page, budget, render) {
    let smaller = page;
    let text = render(smaller);
    for (const shed of steps) {
        if (byteLength(text) <= budget)
            return text;
        smaller = shed(smaller);
        text = render(smaller);
    }
    return text;
}
const steps = [
    ...block/* sheddable */.d.map((shed) => (page) => inSections(page, (block) => folded(block, shed))),
    (page) => inSections(page, (block) => limited(block, 10)),
    (page) => withoutSections(page, ({ verdict }) => verdict === 'passed' || verdict === 'undecided'),
    (page) => inSections(page, (block) => limited(block, 3)),
    (page) => withoutSections(page, () => true),
    (page) => ({ ...page, overview: page.overview.map((block) => limited(block, 3)) }),
    (page) => inSections(page, (block) => limited(block, 1)),
    (page) => ({ ...page, sections: page.sections.map(bare) }),
];
/** UTF-8 bytes: never fewer than characters, so a limit in characters holds too. */
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}
function inSections(page, change) {
    const sections = page.sections.map((section) => {
        return { ...section, blocks: section.blocks.map(change) };
    });
    return { ...page, sections };
}
function folded(block, shed) {
    if (block.kind !== 'details' || block.shed !== shed)
        return block;
    const where = (0,inline/* words */.aL)(': left out here, in the HTML report and the outcome file.');
    return { kind: 'paragraph', text: [...block.summary, where] };
}
function limited(block, limit) {
    if (block.kind === 'table' || block.kind === 'list' || block.kind === 'findings') {
        return { ...block, limit: Math.min(block.limit, limit) };
    }
    if (block.kind !== 'details')
        return block;
    return { ...block, blocks: block.blocks.map((inner) => limited(inner, limit)) };
}
/** Several outcomes keep their rows in the overview; the only one keeps its section. */
function withoutSections(page, drops) {
    if (page.sections.length + page.sectionsLeftOut < 2)
        return page;
    const sections = page.sections.filter((section) => !drops(section));
    const sectionsLeftOut = page.sectionsLeftOut + page.sections.length - sections.length;
    return { ...page, sections, sectionsLeftOut };
}
/** The first block of a section has its counts. */
function bare(section) {
    const text = (0,inline/* words */.aL)('The rest is left out here, in the HTML report and the outcome file.');
    return {
        ...section,
        blocks: [...section.blocks.slice(0, 1), { kind: 'paragraph', text: [text] }],
    };
}

// EXTERNAL MODULE: ./.build/report/signs.js
var signs = __webpack_require__(4851);
// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(3116);
;// CONCATENATED MODULE: ./.build/report/markdown/inline.js

/** Pieces of a line as Markdown. Foreign text is always a code span, in which nothing has an effect. */
function renderText(text) {
    return text.map(renderInline).join('');
}
function renderInline(inline) {
    switch (inline.kind) {
        case 'words':
            return inline.strong ? `**${inline.text}**` : inline.text;
        case 'code':
            return codeSpan(inline.text);
        case 'answer':
            return `${signs/* emoji */.Zg[inline.word]}\u00a0${inline.word}`;
        case 'link':
            return isSafe(inline.url) ? `[${inline.words}](${inline.url})` : inline.words;
    }
}
/** The fence is one backtick longer than any inside; padding keeps a backtick or space at an end. */
function codeSpan(text) {
    if (text === '')
        return '(empty)';
    if (/^ +$/.test(text))
        return '(spaces)';
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = /^[` ]|[` ]$/.test(text) ? ' ' : '';
    return `${fence}${padding}${text}${padding}${fence}`;
}
/** A cell: a bar would end it. A backslash before a bar would undo the escape, so their number is made even. */
function renderCell(text) {
    return renderText(text).replace(/(\\*)\|/g, (_, slashes) => {
        return slashes.length % 2 === 0 ? `${slashes}\\|` : `${slashes}\\\\|`;
    });
}
/** Inside `<summary>` Markdown is not read, so the text becomes HTML. */
function renderSummary(text) {
    return text.map(asHtml).join('');
}
function asHtml(inline) {
    switch (inline.kind) {
        case 'words':
            return escapeHtml(inline.text);
        case 'code':
            return `<code>${escapeHtml(inline.text)}</code>`;
        case 'answer':
            return `${signs/* emoji */.Zg[inline.word]}\u00a0${inline.word}`;
        case 'link':
            return escapeHtml(inline.words);
    }
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** Our own addresses only, and nothing in them that could end the link. */
function isSafe(url) {
    return /^https:\/\/[\w.:-]+(\/[\w./%~?&=#-]*)?$/.test(url);
}

;// CONCATENATED MODULE: ./.build/report/markdown/blocks.js



/** A block as paragraphs of Markdown; what only a picture can show has none. */
function renderBlock(block) {
    switch (block.kind) {
        case 'paragraph':
            return [renderText(block.text)];
        case 'table':
            return renderTable(block);
        case 'list':
            return renderList(block);
        case 'findings':
            return renderFindings(block);
        case 'facts':
            return block.facts.length > 0 ? [block.facts.map(renderFact).join('\n')] : [];
        case 'details':
            return renderDetails(block);
        case 'intervals':
        case 'histograms':
            return [];
        case 'footer':
            return [`<sub>${renderText(block.text).trim()}</sub>`];
    }
}
function renderTable({ columns, rows, limit }) {
    const shown = rows.slice(0, limit);
    const align = columns.map((column) => column.align ?? 'left');
    const cells = [columns.map(({ title }) => title), ...shown.map((row) => row.map(renderCell))];
    const text = (0,markdown_table/* markdownTable */.Q)(cells, { align, alignDelimiters: false });
    return [text, ...leftOver(rows.length - shown.length)];
}
function renderList({ items, limit }) {
    const shown = items.slice(0, limit).map((item) => `- ${renderText(item)}`);
    return [shown.join('\n'), ...leftOver(items.length - shown.length)];
}
function renderFindings({ findings, limit }) {
    const shown = findings.slice(0, limit).map(renderFinding);
    return [shown.join('\n'), ...leftOver(findings.length - shown.length)];
}
function renderFinding({ level, rule, place, message }) {
    const parts = [`**${level}**`, renderText(rule), renderText(place), renderText(message)];
    return `- ${parts.filter((part) => part !== '').join(' ')}`;
}
/** What a table or list leaves out is counted, never hidden. */
function leftOver(left) {
    return left > 0
        ? [renderText([(0,inline/* words */.aL)(`${left} more in the HTML report and the outcome file.`)])]
        : [];
}
function renderFact([label, text]) {
    return `- ${label}: ${renderText(text)}`;
}
function renderDetails({ summary, blocks }) {
    const inside = blocks.flatMap(renderBlock).join('\n\n');
    return [`<details><summary>${renderSummary(summary)}</summary>\n\n${inside}\n\n</details>`];
}

;// CONCATENATED MODULE: ./.build/report/markdown/page.js



/**
 * One outcome is its own page. Several get an overview first, then a section each: open for those
 * that did not pass, folded for the others.
 */
function renderPage(page) {
    const { verdict, heading, overview, sections, sectionsLeftOut, closing } = page;
    const isAlone = sections.length + sectionsLeftOut === 1;
    const parts = [`## ${lead(verdict)}${renderText(heading)}`, ...overview.flatMap(renderBlock)];
    const rest = sections.flatMap((section) => {
        return isAlone ? section.blocks.flatMap(renderBlock) : renderSection(section);
    });
    return `${[...parts, ...rest, ...leftOut(sectionsLeftOut), ...closing.flatMap(renderBlock)].join('\n\n')}\n`;
}
function leftOut(sections) {
    if (sections === 0)
        return [];
    const what = sections === 1 ? 'the section of 1 outcome' : `the sections of ${sections} outcomes`;
    return [`Left out here: ${what}, in the HTML report.`];
}
function renderSection({ verdict, name, blocks }) {
    const inside = blocks.flatMap(renderBlock);
    if (verdict !== 'passed')
        return [`### ${lead(verdict)}${renderText(name)}`, ...inside];
    const summary = `<details><summary>${lead(verdict)}${renderSummary(name)}</summary>`;
    return [[summary, ...inside, '</details>'].join('\n\n')];
}
/** `❌ Failed: `: the word is the verdict, the sign helps the eye. */
function lead(verdict) {
    return `${signs/* emoji */.Zg[verdict]} ${(0,signs/* capitalised */.Iu)(verdict)}: `;
}

// EXTERNAL MODULE: ./.build/report/page.js + 11 modules
var page = __webpack_require__(2370);
;// CONCATENATED MODULE: ./.build/report/markdown.js



/** Bytes of UTF-8 that each place takes without cutting or refusing. */
const budgets = { comment: 60_000, check: 60_000, summary: 1_000_000 };
/** The report of one or several outcomes as GitHub Markdown that fits its place. */
function renderMarkdown(outcomes, { budget = budgets.summary, findings = [], runUrl = null } = {}) {
    const closing = [...(0,page/* findingsBlock */.k)(findings), ...runLink(runUrl)];
    return fitted({ ...(0,page/* pageOf */.Z)(outcomes), closing }, budget, renderPage);
}
function runLink(url) {
    if (!url)
        return [];
    return [{ kind: 'footer', text: [{ kind: 'link', words: 'The run with its log', url }] }];
}


/***/ }),

/***/ 2051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/** `1,903`: a whole number with its thousands apart. */
function count(value) {
    return decimal(value, 0);
}
/** Fixed decimals, thousands apart, a true minus, never an exponent. */
function decimal(value, decimals) {
    const size = Math.abs(value);
    const digits = size < 1e15 ? size.toFixed(decimals) : BigInt(Math.round(size)).toString();
    const [whole = '0', fraction] = digits.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    const number = fraction ? `${grouped}.${fraction}` : grouped;
    return value < 0 && !isZero(number) ? `−${number}` : number;
}
/** The same with its sign; `±` where it rounds to zero. */
function signed(value, decimals) {
    const number = decimal(value, decimals);
    if (isZero(number))
        return `±${number}`;
    return value > 0 ? `+${number}` : number;
}
/** A share as `2.2 %`; a share that is small, but not zero, never reads as zero. */
function percent(share) {
    const decimals = share > 0 && share < 0.0005 ? 3 : 1;
    return `${decimal(100 * share, decimals)}\u00a0%`;
}
/** A p-value: `0.03`, `0.0027`, `< 0.0001`. */
function chance(p) {
    if (p < 0.0001)
        return '< 0.0001';
    return decimal(p, p < 0.01 ? 4 : 2);
}
/** `1 row`, `2 rows`. */
function plural(value, noun) {
    return `${count(value)}\u00a0${noun}${value === 1 ? '' : 's'}`;
}
/** Decimals that give a size two significant digits; at least `least`, at most ten. */
function decimalsFor(size, least = 0) {
    if (!(size > 0))
        return Math.max(3, least);
    return Math.min(10, Math.max(least, 1 - Math.floor(Math.log10(size))));
}
/** A number that stands alone: four significant digits, no trailing noise. */
function plain(value) {
    if (Number.isInteger(value))
        return decimal(value, 0);
    const size = Math.abs(value);
    const decimals = Math.min(10, Math.max(0, 3 - Math.floor(Math.log10(size))));
    return decimal(value, decimals).replace(/(\.\d*?)0+$/, '$1');
}
/** Milliseconds as a person says them. */
function duration(ms) {
    const seconds = Math.max(0, ms) / 1000;
    if (seconds < 60)
        return `${decimal(seconds, 1)}\u00a0s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes}\u00a0min ${Math.floor(seconds % 60)}\u00a0s`;
    return `${count(Math.floor(minutes / 60))}\u00a0h ${minutes % 60}\u00a0min`;
}
/** Bytes in binary units. */
function bytes(size) {
    const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, size)) / 10));
    return `${decimal(size / 1024 ** power, power === 0 ? 0 : 1)}\u00a0${units[power]}`;
}
function isZero(number) {
    return !/[1-9]/.test(number);
}


/***/ }),

/***/ 2370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ findingsBlock),
  Z: () => (/* binding */ pageOf)
});

// EXTERNAL MODULE: ./.build/domain/reporting.js
var reporting = __webpack_require__(6045);
// EXTERNAL MODULE: ./.build/report/inline.js
var inline = __webpack_require__(8380);
// EXTERNAL MODULE: ./.build/report/block.js
var block = __webpack_require__(2396);
// EXTERNAL MODULE: ./.build/report/numbers.js
var numbers = __webpack_require__(2051);
;// CONCATENATED MODULE: ./.build/report/sections/calibration.js



/** The noise of each metric, and the rules to paste into the policy. */
function calibrationBlocks(result) {
    const { metrics, repeats, testSet, output } = result;
    const rows = testSet ? ` on ${(0,numbers/* count */.U9)(testSet.rows)} rows` : '';
    const columns = [
        { title: 'Metric' },
        { title: 'Mean', align: 'right' },
        { title: 'Deviation of one repeat', align: 'right' },
        { title: 'Smallest loss these rows show', align: 'right' },
        { title: 'Rule' },
    ];
    return [
        {
            kind: 'paragraph',
            text: [
                (0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(repeats.length, 'repeat')}${rows}, written to `),
                (0,inline/* code */.aY)(output),
                (0,inline/* words */.aL)('.'),
            ],
        },
        (0,block/* table */.t)('Noise of the metrics', columns, metrics.map(rowOf)),
        { kind: 'paragraph', text: [(0,inline/* words */.aL)(howMeant)] },
    ];
}
const howMeant = 'A margin is the larger of the smallest loss that the test set can show and of twice the standard deviation of the change between two repeats. The rules belong under compare.rules of the policy.';
function rowOf(noise) {
    const { metric, mean, standardDeviation, resolution, rule, margin } = noise;
    const name = noise.class === undefined ? [] : [(0,inline/* words */.aL)(' of '), (0,inline/* code */.aY)(noise.class)];
    return [
        [(0,inline/* code */.aY)(metric), ...name],
        [(0,inline/* words */.aL)((0,numbers/* plain */.pj)(mean))],
        [(0,inline/* words */.aL)((0,numbers/* plain */.pj)(standardDeviation))],
        [(0,inline/* words */.aL)(resolution === null ? '–' : (0,numbers/* plain */.pj)(resolution))],
        rule === null
            ? [(0,inline/* words */.aL)(margin === 0 ? 'no noise seen' : `margin ${(0,numbers/* plain */.pj)(margin)}`)]
            : [(0,inline/* code */.aY)(rule)],
    ];
}

// EXTERNAL MODULE: ./.build/report/sections/compare.js + 9 modules
var compare = __webpack_require__(6848);
;// CONCATENATED MODULE: ./.build/report/sections/contract.js



/** A first contract: what it promises of each column, and what it only suggests. */
function inferBlocks({ object, contract, rows, columns }) {
    const titles = [{ title: 'Column' }, { title: 'Promised' }, { title: 'Suggested in a comment' }];
    return [
        {
            kind: 'paragraph',
            text: [
                (0,inline/* code */.aY)(object),
                (0,inline/* words */.aL)(`: ${(0,numbers/* plural */.LS)(columns.length, 'column')}, told from ${(0,numbers/* plural */.LS)(rows, 'row')}, written to `),
                (0,inline/* code */.aY)(contract),
                (0,inline/* words */.aL)('.'),
            ],
        },
        (0,block/* table */.t)('Columns', titles, columns.map(columnRow)),
    ];
}
function columnRow(column) {
    const { name, logicalType, required, unique, validValues, hints } = column;
    const promised = [
        ...(logicalType ? [logicalType] : []),
        ...(required ? ['required'] : []),
        ...(unique ? ['unique'] : []),
        ...(validValues ? [`${validValues.length} valid values`] : []),
    ];
    return [
        [(0,inline/* code */.aY)(name)],
        [(0,inline/* words */.aL)(promised.join(', ') || 'nothing')],
        (0,inline/* joined */.oR)(hints.map((hint) => (0,inline/* sentence */.em)(hint, 200)), '; '),
    ];
}
/** Two contracts on the same data: what asks less, what asks more, and how the data answers each. */
function diffBlocks(result) {
    const { changes, same, rows, data } = result;
    const titles = [{ title: 'Promise' }, { title: 'It is' }, { title: 'Before' }, { title: 'Now' }];
    return [
        {
            kind: 'paragraph',
            text: [
                (0,inline/* code */.aY)(result.old),
                (0,inline/* words */.aL)(' → '),
                (0,inline/* code */.aY)(result.new),
                (0,inline/* words */.aL)(', judged on '),
                (0,inline/* code */.aY)(data),
                (0,inline/* words */.aL)(` (${(0,numbers/* plural */.LS)(rows, 'row')}): ${(0,numbers/* plural */.LS)(changes.length, 'promise')} moved, ${same} did not.`),
            ],
        },
        ...(changes.length > 0
            ? [
                (0,block/* table */.t)('Promises', titles, changes.map(({ id, direction, before, after }) => [
                    [(0,inline/* code */.aY)(id)],
                    [(0,inline/* words */.aL)(direction)],
                    sideText(before),
                    sideText(after),
                ])),
            ]
            : []),
    ];
}
function sideText(side) {
    if (!side)
        return [(0,inline/* words */.aL)('no such promise')];
    const asked = side.asked === undefined ? [] : [(0,inline/* words */.aL)(' '), ...(0,inline/* sentence */.em)(side.asked, 120)];
    return [(0,inline/* answer */.ZF)(side.status), ...asked];
}

// EXTERNAL MODULE: ./.build/domain/verdict.js
var verdict = __webpack_require__(2766);
;// CONCATENATED MODULE: ./.build/report/sections/joint.js



/** The one reason that matters: the title of what went worst. The verdict is the renderer's word. */
function jointHeading(outcomes) {
    const [worst, ...others] = worstFirst(outcomes);
    if (!worst)
        return [(0,inline/* words */.aL)('there is no outcome to report')];
    if (others.length === 0)
        return headingOf(worst);
    if (worst.verdict === 'passed')
        return passedHeading(outcomes);
    const more = others.filter(({ verdict }) => verdict !== 'passed').length;
    return [...headingOf(worst), ...(more > 0 ? [(0,inline/* words */.aL)(` (and ${more} more)`)] : [])];
}
/** What a reviewer wants to know of a pass is by how much; of several models, that all did. */
function passedHeading(outcomes) {
    const [compared, another] = outcomes.filter(({ command }) => command === 'compare');
    if (!compared || another)
        return [(0,inline/* words */.aL)(`all ${outcomes.length} outcomes`)];
    const more = outcomes.length - 1;
    const others = more === 1 ? '; the other outcome passed too' : `; the other ${more} passed too`;
    return [...headingOf(compared), (0,inline/* words */.aL)(others)];
}
/** An outcome's title without the verdict, where the title begins with it. */
function headingOf({ verdict, title }) {
    const begins = title.toLowerCase().startsWith(`${verdict}:`);
    return (0,inline/* sentence */.em)((begins ? title.slice(verdict.length + 1) : title).trim(), 255);
}
/** `compare wine-quality`: which of several outcomes this is. */
function nameOf({ command, key }) {
    return [...(0,inline/* sentence */.em)(command, 40), (0,inline/* words */.aL)(' '), (0,inline/* code */.aY)(key)];
}
/** One row for each outcome, worst first. */
function outcomeTable(outcomes) {
    const columns = [
        { title: 'Verdict' },
        { title: 'Command' },
        { title: 'Key' },
        { title: 'Reason' },
    ];
    const rows = worstFirst(outcomes).map(({ verdict, command, key, title }) => [
        [(0,inline/* answer */.ZF)(verdict)],
        (0,inline/* sentence */.em)(command, 40),
        [(0,inline/* code */.aY)(key)],
        headingOf({ verdict, title }),
    ]);
    return (0,block/* table */.t)('Outcomes', columns, rows);
}
function worstFirst(outcomes) {
    return outcomes.toSorted((a, b) => verdict/* verdicts */.rY.indexOf(b.verdict) - verdict/* verdicts */.rY.indexOf(a.verdict));
}
/** What the report command did. */
function reportBlocks(_outcome, result) {
    const places = [
        ['Comment', [(0,inline/* words */.aL)(result.comment)]],
        ['Check run', [(0,inline/* words */.aL)(result.check)]],
        ['HTML report', result.html ? [(0,inline/* code */.aY)(result.html)] : [(0,inline/* words */.aL)('not asked for')]],
    ];
    return [outcomeTable(result.outcomes), { kind: 'facts', facts: places }];
}

// EXTERNAL MODULE: ./.build/report/sections/provenance.js
var provenance = __webpack_require__(6131);
;// CONCATENATED MODULE: ./.build/report/sections/profile.js




/** A profile that was made: what it keeps of each column, and which columns it has not. */
function profileBlocks(result) {
    const { data, rows, columns, leftOut, profile, digest } = result;
    return [
        {
            kind: 'paragraph',
            text: [
                (0,inline/* code */.aY)(data),
                (0,inline/* words */.aL)(`: ${(0,numbers/* plural */.LS)(columns.length, 'column')} of ${(0,numbers/* plural */.LS)(rows, 'row')}, written to `),
                (0,inline/* code */.aY)(profile),
                (0,inline/* words */.aL)(', '),
                ...(0,provenance/* short */.h0)(digest),
                (0,inline/* words */.aL)('.'),
            ],
        },
        (0,block/* table */.t)('Columns', [{ title: 'Column' }, { title: 'Kept' }], columns.map(({ name, holds }) => [[(0,inline/* code */.aY)(name)], (0,inline/* sentence */.em)(holds, 200)])),
        ...(leftOut.length > 0
            ? [
                {
                    kind: 'list',
                    items: leftOut.map(({ column, reason }) => {
                        return [(0,inline/* code */.aY)(column), (0,inline/* words */.aL)(' is left out: '), ...(0,inline/* sentence */.em)(reason, 200)];
                    }),
                    limit: 20,
                },
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./.build/domain/model/version.js
var model_version = __webpack_require__(3465);
;// CONCATENATED MODULE: ./.build/report/sections/promotion.js





/** A registered version, and the evidence that lies beside it. */
function registerBlocks(outcome, result) {
    const { model, version, digest, existed, evidence } = result;
    const state = existed ? ' existed already with the same bytes.' : ' is new.';
    return [
        { kind: 'paragraph', text: [(0,inline/* code */.aY)(model), (0,inline/* words */.aL)(' '), (0,inline/* code */.aY)((0,model_version/* labelOf */.W)(version)), (0,inline/* words */.aL)(state)] },
        {
            kind: 'facts',
            facts: [
                ['Digest', [(0,inline/* code */.aY)(digest)]],
                ['Evidence', names(evidence)],
            ],
        },
        ...(0,provenance/* footer */.qr)((0,provenance/* commitOf */.D3)(outcome)),
    ];
}
/** A promotion: from what to what, each check before the move, the gate, the ledger entry. */
function promoteBlocks(outcome, result) {
    const { model, stage, from, to, digest, gate, ledgerEntry } = result;
    const move = [(0,inline/* code */.aY)(stage), (0,inline/* words */.aL)(' of '), (0,inline/* code */.aY)(model), (0,inline/* words */.aL)(': '), ...versions(from, to)];
    return [
        { kind: 'paragraph', text: [...move, (0,inline/* words */.aL)(` ${movement(result)}`)] },
        steps(result),
        {
            kind: 'facts',
            facts: [
                ['Alias', [(0,inline/* code */.aY)(result.alias)]],
                ['Digest', [(0,inline/* code */.aY)(digest)]],
                ['Gate', gateText(gate)],
                ['Ledger', ledgerText(ledgerEntry)],
            ],
        },
        ...(0,provenance/* footer */.qr)((0,provenance/* commitOf */.D3)(outcome)),
    ];
}
function versions(from, to) {
    const start = from === null ? (0,inline/* words */.aL)('nothing') : (0,inline/* code */.aY)((0,model_version/* labelOf */.W)(from));
    return [start, (0,inline/* words */.aL)(' → '), (0,inline/* code */.aY)((0,model_version/* labelOf */.W)(to))];
}
function movement({ moved, mode }) {
    if (mode === 'plan')
        return '(a plan: nothing was moved)';
    return moved ? '(moved)' : '(nothing was moved)';
}
function steps({ steps: all }) {
    const rows = all.map(({ name, passed, detail }) => [
        [(0,inline/* answer */.ZF)(passed ? 'passed' : 'failed')],
        (0,inline/* sentence */.em)(name, 120),
        (0,inline/* sentence */.em)(detail, 300),
    ]);
    return (0,block/* table */.t)('Steps', [{ title: 'Answer' }, { title: 'Step' }, { title: 'Detail' }], rows);
}
function gateText(gate) {
    if (!gate)
        return [(0,inline/* words */.aL)('not reached')];
    if (gate.kind === 'evidence')
        return [(0,inline/* words */.aL)('evidence: '), ...names(gate.checks)];
    const { environment, approvers, observedAt } = gate;
    const who = [(0,inline/* words */.aL)(', approved by '), ...names(approvers)];
    return [(0,inline/* words */.aL)('environment '), (0,inline/* code */.aY)(environment), ...who, (0,inline/* words */.aL)(', seen '), (0,inline/* code */.aY)(observedAt)];
}
function ledgerText(entry) {
    if (!entry)
        return [(0,inline/* words */.aL)('nothing written')];
    return [(0,inline/* words */.aL)(`entry ${(0,numbers/* count */.U9)(entry.sequence)}, `), (0,inline/* code */.aY)(entry.hash)];
}
function names(all) {
    if (all.length === 0)
        return [(0,inline/* words */.aL)('none')];
    const shown = all.slice(0, 20).map((name) => [(0,inline/* code */.aY)(name)]);
    const left = all.length - shown.length;
    return (0,inline/* joined */.oR)(left > 0 ? [...shown, [(0,inline/* words */.aL)(`${left} more`)]] : shown, ', ');
}
/** The ledger, oldest first. */
function ledgerBlocks(result) {
    const { uri, entries, head, notes } = result;
    const newest = head ? [(0,inline/* words */.aL)('; the newest is '), (0,inline/* code */.aY)(head)] : [];
    const noted = notes.map(({ line, kind }) => [(0,inline/* words */.aL)(`Line ${(0,numbers/* count */.U9)(line)}: ${noteText[kind]}`)]);
    return [
        {
            kind: 'paragraph',
            text: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(entries.length, 'line')} in `), (0,inline/* code */.aY)(uri), ...newest, (0,inline/* words */.aL)('.')],
        },
        ...(entries.length > 0 ? [entryTable(entries)] : []),
        ...(noted.length > 0 ? [{ kind: 'list', items: noted, limit: 20 }] : []),
    ];
}
const noteText = {
    void: 'does not count: another entry came first.',
    torn: 'was cut off by a crash or a full disk, and does not count.',
};
function entryTable(entries) {
    const columns = [
        { title: '#', align: 'right' },
        { title: 'When (UTC)' },
        { title: 'What' },
        { title: 'Model, stage: from → to' },
        { title: 'By, because' },
        { title: 'Hash' },
    ];
    return (0,block/* table */.t)('Ledger entries', columns, entries.map(entryRow));
}
function entryRow({ sequence, observedAt, event, hash }) {
    const { model, stage, from, to, mode, actor, reason } = event.subject;
    const what = event.kind === 'intent' ? `${mode}, intent` : `${mode}, ${event.result}`;
    const because = reason ? [(0,inline/* words */.aL)(': '), ...(0,inline/* sentence */.em)(reason, 120)] : [];
    return [
        [(0,inline/* words */.aL)((0,numbers/* count */.U9)(sequence))],
        [(0,inline/* words */.aL)(minute(observedAt))],
        [(0,inline/* words */.aL)(what)],
        [(0,inline/* code */.aY)(model), (0,inline/* words */.aL)(', '), (0,inline/* code */.aY)(stage), (0,inline/* words */.aL)(': '), ...versions(from, to)],
        [...(actor ? [(0,inline/* code */.aY)(actor)] : [(0,inline/* words */.aL)('unknown')]), ...because],
        (0,provenance/* short */.h0)(hash),
    ];
}
/** `2026-01-31 14:05`, for a text that is a time; anything else as unknown. */
function minute(time) {
    const parsed = Date.parse(time);
    if (Number.isNaN(parsed))
        return 'unknown';
    return new Date(parsed).toISOString().slice(0, 16).replace('T', '\u00a0');
}

;// CONCATENATED MODULE: ./.build/report/sections/train.js




/** A training run: how it ended, what came out, from what. */
function trainBlocks(outcome, run) {
    return [
        { kind: 'paragraph', text: summary(run) },
        { kind: 'facts', facts: written(run) },
        ...train_numbers('Metrics', run.metrics),
        ...parameters(run),
        machine(run),
        ...(0,provenance/* footer */.qr)([(0,inline/* words */.aL)('Run '), (0,inline/* code */.aY)(run.id), (0,inline/* words */.aL)('.'), ...(0,provenance/* commitOf */.D3)(outcome)]),
    ];
}
function summary(run) {
    return [
        ...ending(run.end),
        (0,inline/* words */.aL)(` after ${(0,numbers/* duration */.p0)(run.durationMs)} on `),
        (0,inline/* code */.aY)(run.backend),
        (0,inline/* words */.aL)(', by the command '),
        (0,inline/* code */.aY)(run.command),
    ];
}
function ending(end) {
    switch (end.kind) {
        case 'succeeded':
            return [(0,inline/* words */.aL)('The command ended well')];
        case 'failed':
            return [(0,inline/* words */.aL)(`The command ended with exit code ${end.exitCode}`)];
        case 'killed':
            return [(0,inline/* words */.aL)('The command was killed by '), (0,inline/* code */.aY)(end.signal)];
        case 'cancelled':
            return [(0,inline/* words */.aL)('The command was cancelled')];
        case 'timed-out':
            return [(0,inline/* words */.aL)(`The command was ended at its limit of ${(0,numbers/* plain */.pj)(end.minutes)} minutes`)];
        case 'incomplete':
            return [(0,inline/* words */.aL)('The command ended well, but without everything that it had to write,')];
    }
}
function written(run) {
    const { modelFiles, predictions } = run;
    const model = modelFiles
        ? [(0,inline/* code */.aY)(modelFiles.path), (0,inline/* words */.aL)(`, ${(0,numbers/* bytes */.ee)(modelFiles.bytes)}, `), (0,inline/* code */.aY)(modelFiles.digest)]
        : [(0,inline/* words */.aL)('none')];
    const predicted = predictions
        ? [(0,inline/* code */.aY)(predictions.path), (0,inline/* words */.aL)(', '), (0,inline/* code */.aY)(predictions.digest)]
        : [(0,inline/* words */.aL)('none')];
    const { path, lines } = run.log;
    return [
        ['Model', model],
        ['Predictions', predicted],
        ['Log', [(0,inline/* code */.aY)(path), (0,inline/* words */.aL)(`, ${(0,numbers/* plural */.LS)(lines, 'line')}`)]],
        ['Used', used(run)],
    ];
}
function used({ resources: { peakMemoryBytes, cpuSeconds } }) {
    const memory = peakMemoryBytes === null ? [] : [`${(0,numbers/* bytes */.ee)(peakMemoryBytes)} of memory at its peak`];
    const time = cpuSeconds === null ? [] : [`${(0,numbers/* decimal */._)(cpuSeconds, 1)}\u00a0s of processor time`];
    return [(0,inline/* words */.aL)([...memory, ...time].join(', ') || 'not measured')];
}
function train_numbers(name, values) {
    const rows = Object.entries(values).map(([metric, value]) => [
        [(0,inline/* code */.aY)(metric)],
        [(0,inline/* words */.aL)((0,numbers/* plain */.pj)(value))],
    ]);
    if (rows.length === 0)
        return [];
    return [(0,block/* table */.t)(name, [{ title: 'Metric' }, { title: 'Value', align: 'right' }], rows)];
}
function parameters({ parameters: chosen, seed }) {
    const rows = [...Object.entries(chosen), ['seed', seed]].map(([name, value]) => [[(0,inline/* code */.aY)(name)], [(0,inline/* code */.aY)(String(value))]]);
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(rows.length, 'parameter')} with the seed`)],
            blocks: [(0,block/* table */.t)('Parameters', [{ title: 'Parameter' }, { title: 'Value' }], rows)],
            shed: 'parameters',
            inShell: false,
        },
    ];
}
function machine({ environment, code: version, data }) {
    const known = [
        ['Commit', version.headSha ?? version.sha],
        ['Merge base', version.mergeBase],
        ['Work tree', version.dirty === null ? null : version.dirty ? 'changed' : 'clean'],
        ['System', `${environment.os} ${environment.arch}`],
        ['Processors', (0,numbers/* count */.U9)(environment.cpus)],
        ['Memory', (0,numbers/* bytes */.ee)(environment.memoryBytes)],
        ['Node', environment.node],
        ['Python', environment.python],
    ];
    const files = [...Object.entries(environment.lockFiles), ...Object.entries(data)];
    const facts = known.flatMap(([label, value]) => value === null ? [] : [[label, [(0,inline/* code */.aY)(value)]]]);
    const digests = files.map(([name, digest]) => [
        'Input',
        [(0,inline/* code */.aY)(name), (0,inline/* words */.aL)(' '), (0,inline/* code */.aY)(digest)],
    ]);
    return {
        kind: 'details',
        summary: [(0,inline/* words */.aL)('Code, data and machine')],
        blocks: [{ kind: 'facts', facts: [...facts, ...digests] }],
        shed: 'inputs',
        inShell: false,
    };
}

// EXTERNAL MODULE: ./.build/report/signs.js
var signs = __webpack_require__(4851);
// EXTERNAL MODULE: ./.build/domain/data/drift/label.js
var label = __webpack_require__(9182);
;// CONCATENATED MODULE: ./.build/report/sections/data-sets.js





/** How the data was read and what it is like: folded, since it decides nothing. */
function dataSets(data) {
    if (data.length === 0)
        return [];
    const noticed = data.reduce((sum, { notices = [] }) => sum + notices.length, 0);
    const aside = noticed > 0 ? `, ${(0,numbers/* plural */.LS)(noticed, 'notice')}` : '';
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`Data: ${(0,numbers/* plural */.LS)(data.length, 'set')}${aside}`)],
            blocks: [setsTable(data), ...notices(data), ...fingerprints(data)],
            shed: 'inputs',
            inShell: false,
        },
    ];
}
function setsTable(data) {
    const filtered = data.some(({ filteredOut }) => filteredOut !== undefined);
    const columns = [
        { title: 'Data' },
        { title: 'Rows', align: 'right' },
        ...(filtered ? [{ title: 'Filtered out', align: 'right' }] : []),
        { title: 'Columns', align: 'right' },
        { title: 'Read as' },
        { title: 'Contract' },
        { title: 'Digest' },
    ];
    const rows = data.map((set) => [
        [(0,inline/* code */.aY)(set.name)],
        [(0,inline/* words */.aL)((0,numbers/* count */.U9)(set.rows))],
        ...(filtered ? [filteredOutOf(set)] : []),
        [(0,inline/* words */.aL)((0,numbers/* count */.U9)(set.columns.length))],
        [
            (0,inline/* words */.aL)(set.format),
            ...(set.dialect ? [(0,inline/* words */.aL)(': '), (0,inline/* code */.aY)(set.dialect.replaceAll('\\"', '"'))] : []),
        ],
        [(0,inline/* code */.aY)(set.contract)],
        (0,provenance/* short */.h0)(set.digest),
    ]);
    return (0,block/* table */.t)('Data sets', columns, rows);
}
function filteredOutOf({ filteredOut }) {
    return filteredOut === undefined ? [] : [(0,inline/* words */.aL)((0,numbers/* count */.U9)(filteredOut))];
}
function notices(data) {
    const items = data.flatMap(({ name, notices: all = [] }) => {
        return all.map((notice) => [(0,inline/* code */.aY)(name), (0,inline/* words */.aL)(': '), ...(0,inline/* sentence */.em)(notice)]);
    });
    return items.length > 0 ? [{ kind: 'list', items, limit: 20 }] : [];
}
function fingerprints(data) {
    const rows = data.flatMap(({ name, fingerprint }) => {
        return (fingerprint?.columns ?? []).map((column) => [[(0,inline/* code */.aY)(name)], ...sketchRow(column)]);
    });
    if (rows.length === 0)
        return [];
    const columns = [
        { title: 'Data' },
        { title: 'Column' },
        { title: 'Type' },
        ...['Missing', 'Min', 'Mean', 'Max'].map((title) => ({ title, align: 'right' })),
    ];
    return [(0,block/* table */.t)('What the columns are like', columns, rows)];
}
function sketchRow({ name, type, nulls, min, mean, max }) {
    const figure = (value) => {
        return value === undefined ? [] : [(0,inline/* words */.aL)(readable(value))];
    };
    const missing = nulls === null ? [(0,inline/* words */.aL)('not counted')] : [(0,inline/* words */.aL)((0,numbers/* count */.U9)(nulls))];
    return [[(0,inline/* code */.aY)(name)], [(0,inline/* code */.aY)(type)], missing, figure(min), figure(mean), figure(max)];
}
/** Neither three hundred digits nor a small number as zero. */
function readable(value) {
    const size = Math.abs(value);
    return size !== 0 && (size < 1e-4 || size >= 1e15) ? (0,label/* figure */.vP)(value) : (0,numbers/* plain */.pj)(value);
}

;// CONCATENATED MODULE: ./.build/report/sections/drift.js




/** How far each column is from its profile, those that moved first; and what an open answer means. */
function driftBlocks(checks) {
    const compared = checks.filter((check) => check.drift !== undefined);
    if (compared.length === 0)
        return [];
    const sorted = compared.toSorted((a, b) => excess(b) - excess(a));
    const open = compared.filter(({ status }) => status === 'undecided').length;
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`Drift: ${(0,numbers/* plural */.LS)(compared.length, 'comparison')} with the profile`)],
            blocks: [...tables(sorted), ...(open > 0 ? [explained(open)] : []), ...histograms(sorted)],
            shed: 'passed',
            inShell: false,
        },
    ];
}
function excess({ drift: { value, threshold } }) {
    return threshold > 0 ? value / threshold : value;
}
/** What did not move at all is only counted. */
function tables(checks) {
    const moved = checks.filter(({ status, drift }) => drift.value > 0 || status !== 'passed');
    const still = checks.length - moved.length;
    const text = (0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(still, 'comparison')} found no difference at all.`);
    return [
        ...(moved.length > 0 ? [driftTable(moved)] : []),
        ...(still > 0 ? [{ kind: 'paragraph', text: [text] }] : []),
    ];
}
function driftTable(checks) {
    const several = new Set(checks.map(({ data }) => data)).size > 1;
    const columns = [
        { title: 'Status' },
        { title: 'Column' },
        ...(several ? [{ title: 'Data' }] : []),
        { title: 'Statistic' },
        { title: 'Value', align: 'right' },
        { title: 'Drift from', align: 'right' },
        { title: 'Noise' },
        { title: 'Most at' },
    ];
    return (0,block/* table */.t)('Drift', columns, checks.map((check) => driftRow(check, several)));
}
function driftRow({ status, data, drift, noise }, withData) {
    return [
        [(0,inline/* answer */.ZF)(status)],
        [(0,inline/* code */.aY)(drift.column)],
        ...(withData ? [[(0,inline/* code */.aY)(data)]] : []),
        [(0,inline/* words */.aL)(drift.statistic)],
        [(0,inline/* words */.aL)((0,label/* figure */.vP)(drift.value))],
        [(0,inline/* words */.aL)((0,label/* figure */.vP)(drift.threshold))],
        noise ? (0,inline/* sentence */.em)(noise, 120) : [],
        drift.worst === undefined || drift.value === 0 ? [] : [(0,inline/* code */.aY)(drift.worst)],
    ];
}
/** Where no value moved, and in one bin alone, a picture shows nothing. */
function histograms(checks) {
    const shown = checks.filter(({ drift }) => drift.value > 0 && drift.bins.length > 1);
    if (shown.length === 0)
        return [];
    return [{ kind: 'histograms', of: shown.map(histogramOf) }];
}
function histogramOf({ data, status, drift }) {
    const { column, statistic, value, bins } = drift;
    return { label: `${column} on ${data}: ${statistic} ${(0,label/* figure */.vP)(value)}`, status, bins };
}
function explained(open) {
    const text = `${(0,numbers/* plural */.LS)(open, 'comparison')} undecided: the distance would be drift, but two samples of one source differ as much by chance, or there are too few rows. More rows decide it.`;
    return { kind: 'paragraph', text: [(0,inline/* words */.aL)(text)] };
}

// EXTERNAL MODULE: ./.build/domain/data/findings.js
var findings = __webpack_require__(4552);
;// CONCATENATED MODULE: ./.build/report/sections/failing-rows.js




/** The rows that break promises, of checks that have more than the one beside them. */
function failingRows(checks) {
    const several = checks.filter(({ examples: some }) => some.length > 1);
    const rows = several.flatMap(({ id, examples: some }) => {
        return some.map((example) => [
            [(0,inline/* code */.aY)(id)],
            [(0,inline/* code */.aY)((0,findings/* placeOf */.$)(example))],
            example.key === undefined ? [] : [(0,inline/* code */.aY)(example.key)],
            shownValue(example),
        ]);
    });
    if (rows.length === 0)
        return [];
    const columns = [{ title: 'Check' }, { title: 'Place' }, { title: 'Key' }, { title: 'Value' }];
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(rows.length, 'example')} of failing rows`)],
            blocks: [(0,block/* table */.t)('Examples of failing rows', columns, rows)],
            shed: 'examples',
            inShell: false,
        },
    ];
}
/** `data/eval.csv:12: 9.5`: where the first failing row stands and what it has. */
function placeAndValue(example) {
    return [(0,inline/* code */.aY)((0,findings/* placeOf */.$)(example)), (0,inline/* words */.aL)(': '), ...shownValue(example)];
}
function shownValue({ value, other }) {
    const against = other ? [(0,inline/* words */.aL)(', against '), (0,inline/* code */.aY)((0,findings/* placeOf */.$)(other))] : [];
    if (value === null)
        return [(0,inline/* words */.aL)('missing'), ...against];
    return [value === '' ? (0,inline/* words */.aL)('empty text') : (0,inline/* code */.aY)(value), ...against];
}

;// CONCATENATED MODULE: ./.build/report/sections/passed-checks.js



/** What holds needs little room: a row for each property, with its rules and the data they hold in. */
function passedChecks(checks) {
    if (checks.length === 0)
        return [];
    const columns = [{ title: 'Property' }, { title: 'Rules' }, { title: 'Data' }];
    const rows = rulesByProperty(checks).map(({ property, rules, data }) => [
        [(0,inline/* code */.aY)(property)],
        listed(rules),
        listed(data),
    ]);
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(checks.length, 'check')} passed`)],
            blocks: [(0,block/* table */.t)('Checks that passed', columns, rows)],
            shed: 'passed',
            inShell: false,
        },
    ];
}
/** Data sets that keep the same rules of a property share its row. */
function rulesByProperty(checks) {
    const kept = new Map();
    for (const { id, data } of checks) {
        const end = id.lastIndexOf('.');
        const [property, rule] = end > 0 ? [id.slice(0, end), id.slice(end + 1)] : [id, id];
        const place = JSON.stringify([property, data]);
        const found = kept.get(place) ?? { property, data, rules: [] };
        found.rules.push(rule);
        kept.set(place, found);
    }
    const same = new Map();
    for (const { property, rules, data } of kept.values()) {
        const key = JSON.stringify([property, rules]);
        const found = same.get(key) ?? { property, rules, data: [] };
        found.data.push(data);
        same.set(key, found);
    }
    return [...same.values()];
}
function listed(names) {
    const shown = names.slice(0, 20).map((name) => [(0,inline/* code */.aY)(name)]);
    const left = names.length - shown.length;
    return (0,inline/* joined */.oR)(left > 0 ? [...shown, [(0,inline/* words */.aL)(`${left} more`)]] : shown, ', ');
}

;// CONCATENATED MODULE: ./.build/report/sections/validate.js









/** A validation: the broken promises with their first place, then rows, passed checks and the data. */
function validateBlocks(outcome, result) {
    const { open, blocked } = split(result.checks);
    const passed = result.checks.filter(({ status }) => status === 'passed');
    return [
        { kind: 'paragraph', text: validate_summary(result) },
        ...(open.length > 0 ? [openTable(open)] : []),
        ...reasons(open),
        ...blockedChecks(blocked),
        ...failingRows(open),
        ...driftBlocks(result.checks),
        ...passedChecks(passed),
        ...dataSets(result.data),
        ...(0,provenance/* footer */.qr)((0,provenance/* commitOf */.D3)(outcome)),
    ];
}
/** What is blocked is quiet beside its cause; without one it is all there is to say. */
function split(checks) {
    const rest = bySeverity(checks.filter(({ status }) => status !== 'passed'));
    const caused = rest.some(({ status }) => status === 'failed' || status === 'errored');
    const isQuiet = ({ status }) => caused && status === 'blocked';
    return { open: rest.filter((check) => !isQuiet(check)), blocked: rest.filter(isQuiet) };
}
/** What could not be judged decides the verdict, however mild; of the others the serious ones come first. */
const statusRank = {
    errored: 0,
    failed: 1,
    undecided: 2,
    blocked: 3,
    unchecked: 4,
    passed: 5,
};
const severityRank = { error: 0, warning: 1, info: 2 };
function bySeverity(checks) {
    return checks.toSorted((a, b) => Number(b.status === 'errored') - Number(a.status === 'errored') ||
        severityRank[a.severity] - severityRank[b.severity] ||
        statusRank[a.status] - statusRank[b.status] ||
        b.failing - a.failing);
}
/** Sets that the first line names; the table has the others. */
const mostSets = 5;
function validate_summary({ checks, data }) {
    const sets = data
        .slice(0, mostSets)
        .map(({ name, rows }) => [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(rows, 'row')} in `), (0,inline/* code */.aY)(name)]);
    const left = data.length - sets.length;
    const all = left > 0 ? [...sets, [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(left, 'more set')}`)]] : sets;
    const read = all.length > 0 ? [(0,inline/* words */.aL)(' '), ...(0,inline/* joined */.oR)(all, ', '), (0,inline/* words */.aL)('.')] : [];
    return [
        (0,signs/* tally */.N4)('check', checks.map(({ status }) => status)),
        ...read,
    ];
}
function openTable(checks) {
    return (0,block/* table */.t)('Checks that did not pass', [
        { title: 'Status' },
        { title: 'Check' },
        { title: 'Data' },
        { title: 'Failing / checked', align: 'right' },
        { title: 'Found, asked' },
        { title: 'First place' },
    ], checks.map(openRow));
}
function openRow(check) {
    const { id, data, status, severity, checked, failing, examples: rows } = check;
    const [first] = rows;
    const softer = severity === 'error' ? [] : [(0,inline/* words */.aL)(`, ${severity} only`)];
    return [
        [(0,inline/* answer */.ZF)(status), ...softer],
        [(0,inline/* code */.aY)(id)],
        [(0,inline/* code */.aY)(data)],
        rowsOf({ failing, checked }),
        foundAndAsked(check),
        first ? placeAndValue(first) : [],
    ];
}
/** A mean or a query fails as a whole: no row of it does. */
function rowsOf({ failing, checked }) {
    if (checked === 0 && failing === 0)
        return [];
    return [(0,inline/* words */.aL)(`${failing > 0 ? (0,numbers/* count */.U9)(failing) : '–'}\u00a0/\u00a0${(0,numbers/* count */.U9)(checked)}`)];
}
/** What the column beside says already, the number of failing rows, is not said again. */
function foundAndAsked({ observed, threshold, failing }) {
    const told = failing > 0 && observed === (0,numbers/* count */.U9)(failing);
    const found = observed && !told ? (0,inline/* sentence */.em)(observed, 120) : [];
    const asked = threshold ? [(0,inline/* words */.aL)('asked: '), ...(0,inline/* sentence */.em)(threshold, 120)] : [];
    return (0,inline/* joined */.oR)([found, asked].filter((text) => text.length > 0), '; ');
}
function reasons(checks) {
    const several = new Set(checks.map(({ data }) => data)).size > 1;
    const items = byReason(checks).map(([reason, same]) => {
        return [...named(same, several), (0,inline/* words */.aL)(': '), ...(0,inline/* sentence */.em)(reason)];
    });
    return items.length > 0 ? [{ kind: 'list', items, limit: 20 }] : [];
}
function byReason(checks) {
    const found = new Map();
    for (const check of checks) {
        if (check.reason === undefined)
            continue;
        const same = found.get(check.reason);
        if (same)
            same.push(check);
        else
            found.set(check.reason, [check]);
    }
    return [...found];
}
/** Checks that one line names. */
const mostNamed = 5;
function named(checks, withData) {
    const shown = checks.slice(0, mostNamed).map(({ id, data }) => {
        return withData ? [(0,inline/* code */.aY)(id), (0,inline/* words */.aL)(' on '), (0,inline/* code */.aY)(data)] : [(0,inline/* code */.aY)(id)];
    });
    const left = checks.length - shown.length;
    return (0,inline/* joined */.oR)(left > 0 ? [...shown, [(0,inline/* words */.aL)(`${left} more`)]] : shown, ', ');
}
function blockedChecks(checks) {
    if (checks.length === 0)
        return [];
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(checks.length, 'check')} blocked by a failure above`)],
            blocks: reasons(checks),
            shed: 'passed',
            inShell: false,
        },
    ];
}

;// CONCATENATED MODULE: ./.build/report/page.js











/** Outcomes → what there is to say, most important first. Without any outcome it is no pass. */
function pageOf(outcomes) {
    return {
        verdict: (0,reporting/* jointVerdict */.ym)(outcomes),
        heading: jointHeading(outcomes),
        overview: outcomes.length > 1 ? [outcomeTable(outcomes)] : overviewOf(outcomes),
        sections: worstFirst(outcomes).map(sectionOf),
        sectionsLeftOut: 0,
        closing: [],
    };
}
function overviewOf(outcomes) {
    if (outcomes.length > 0)
        return [];
    const text = (0,inline/* words */.aL)('Nothing was judged, which is never a pass.');
    return [{ kind: 'paragraph', text: [text] }];
}
function sectionOf(outcome) {
    return {
        verdict: outcome.verdict,
        heading: headingOf(outcome),
        name: nameOf(outcome),
        blocks: [...resultBlocks(outcome), ...findingBlocks(outcome)],
        provenance: (0,provenance/* provenanceBlock */.X2)(outcome),
    };
}
function resultBlocks(outcome) {
    if (outcome.result === null)
        return [];
    switch (outcome.command) {
        case 'compare':
            return (0,compare/* compareBlocks */.w)(outcome, outcome.result);
        case 'validate':
            return validateBlocks(outcome, outcome.result);
        case 'train':
            return trainBlocks(outcome, outcome.result);
        case 'register':
            return registerBlocks(outcome, outcome.result);
        case 'promote':
            return promoteBlocks(outcome, outcome.result);
        case 'profile':
            return profileBlocks(outcome.result);
        case 'calibrate':
            return calibrationBlocks(outcome.result);
        case 'contract infer':
            return inferBlocks(outcome.result);
        case 'contract diff':
            return diffBlocks(outcome.result);
        case 'ledger show':
        case 'ledger verify':
            return ledgerBlocks(outcome.result);
        case 'report':
            return reportBlocks(outcome, outcome.result);
        case 'check':
            return [outcomeTable(outcome.result.outcomes)];
    }
}
/** Findings that no table shows: mistakes, warnings, notes. */
function findingBlocks(outcome) {
    const shown = rulesShown(outcome);
    return findingsBlock(outcome.findings.filter(({ rule }) => !shown.has(rule)));
}
function findingsBlock(findings) {
    if (findings.length === 0)
        return [];
    return [{ kind: 'findings', findings: findings.map(shownFinding), limit: 20 }];
}
function rulesShown({ command, result }) {
    if (command === 'compare' && result) {
        return new Set([...result.rules.map(({ id }) => id), 'slice-alarm']);
    }
    if (command === 'validate' && result)
        return new Set(result.checks.map(({ id }) => id));
    if (command === 'contract diff' && result)
        return new Set(result.changes.map(({ id }) => id));
    return new Set();
}
function shownFinding({ level, rule, message, file, line }) {
    const place = file ? [(0,inline/* code */.aY)(line ? `${file}:${line}` : file)] : [];
    return { level, rule: [(0,inline/* code */.aY)(rule)], place, message: (0,inline/* sentence */.em)(message, 1000) };
}


/***/ }),

/***/ 3391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ scaled)
/* harmony export */ });
/* harmony import */ var _domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2221);

/** Undefined where there is nothing to draw: no estimate, or no bound. */
function scaled(rule) {
    const { estimate, lower, upper, bound } = rule;
    if (estimate === null || bound === null)
        return undefined;
    const unit = unitOf(rule, bound);
    const { threshold: from, side } = (0,_domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimOf */ ._B)(rule.operator, bound, rule.baseline);
    const direction = side === 'at-or-below' ? -1 : 1;
    const place = (value) => snapped((direction * (value - from)) / unit);
    const [low, high] = direction === 1 ? [lower, upper] : [upper, lower];
    const isInterval = low !== null && high !== null;
    return {
        estimate: place(estimate),
        lower: isInterval ? place(low) : null,
        upper: isInterval ? place(high) : null,
        noChange: (0,_domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutChange */ .wC)(rule.operator) ? place(0) : null,
    };
}
/** One margin; where the rule has none, half the half-width of its interval. */
function unitOf(rule, bound) {
    if ((0,_domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutChange */ .wC)(rule.operator) && bound !== 0)
        return Math.abs(bound);
    const { lower, upper, estimate } = rule;
    const halfWidth = lower !== null && upper !== null ? (upper - lower) / 2 : 0;
    if (halfWidth > 0)
        return halfWidth / 2;
    const distance = Math.abs((estimate ?? 0) - bound);
    return distance > 0 ? distance : 1;
}
/** Binary fractions must not push what is exactly on the bound across it. */
function snapped(position) {
    return Math.abs(position) < 1e-9 ? 0 : position;
}


/***/ }),

/***/ 6848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ bySeverity),
  w: () => (/* binding */ compareBlocks)
});

// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var claim = __webpack_require__(2221);
// EXTERNAL MODULE: ./.build/domain/model/version.js
var model_version = __webpack_require__(3465);
// EXTERNAL MODULE: ./.build/report/block.js
var block = __webpack_require__(2396);
// EXTERNAL MODULE: ./.build/report/inline.js
var inline = __webpack_require__(8380);
// EXTERNAL MODULE: ./.build/report/numbers.js
var numbers = __webpack_require__(2051);
// EXTERNAL MODULE: ./.build/report/scale.js
var scale = __webpack_require__(3391);
// EXTERNAL MODULE: ./.build/report/signs.js
var signs = __webpack_require__(4851);
// EXTERNAL MODULE: ./.build/report/sections/rule-row.js + 1 modules
var rule_row = __webpack_require__(3195);
;// CONCATENATED MODULE: ./.build/report/sections/comparison/anchor.js




/** The same rules against the pinned release, so that small losses cannot add up unseen. */
function anchorBlocks({ anchor, rules }) {
    const judged = rules.filter((rule) => rule.anchor !== undefined);
    if (!anchor || judged.length === 0)
        return [];
    const name = anchor.version === undefined ? anchor.path : (0,model_version/* labelOf */.W)(anchor.version);
    const columns = [
        { title: 'Verdict' },
        { title: 'Rule' },
        { title: 'Anchor → candidate' },
        { title: 'Change' },
    ];
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)('Against the anchor '), (0,inline/* code */.aY)(name)],
            blocks: [(0,block/* table */.t)('Rules against the anchor', columns, judged.flatMap(rowOf))],
            shed: 'passed',
            inShell: true,
        },
    ];
}
function rowOf(rule) {
    const { anchor } = rule;
    if (!anchor)
        return [];
    const { baseline, estimate, lower, upper, verdict, reason } = anchor;
    const against = { ...rule, baseline, estimate, lower, upper, verdict };
    const said = estimate === null && reason ? (0,inline/* sentence */.em)(reason, 160) : (0,rule_row/* change */.Zg)(against);
    return [[[(0,inline/* answer */.ZF)(verdict)], (0,rule_row/* ruleName */.oF)(rule), (0,rule_row/* values */.zu)(against), said]];
}

;// CONCATENATED MODULE: ./.build/report/sections/comparison/changes.js



/** What else differs between the two runs: why the metric may have moved. */
function changeBlocks(changes) {
    if (!changes)
        return [];
    if (changes.length === 0)
        return [{ kind: 'paragraph', text: [(0,inline/* words */.aL)(nothing)] }];
    const columns = [
        { title: 'What' },
        { title: 'Name' },
        { title: 'Baseline' },
        { title: 'Candidate' },
    ];
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`What changed: ${counted(changes)}`)],
            blocks: [(0,block/* table */.t)('What changed between the runs', columns, changes.map(changes_rowOf))],
            shed: 'parameters',
            inShell: false,
        },
    ];
}
const nothing = 'The two runs differ in nothing that their records tell: a change is training noise or environment.';
/** `2 parameters, 1 data set, code`, in the order of their first mention. */
function counted(changes) {
    const kinds = [...new Set(changes.map(({ kind }) => kind))];
    return kinds
        .map((kind) => {
        const noun = nouns[kind];
        const number = changes.filter((change) => change.kind === kind).length;
        return noun.counted ? (0,numbers/* plural */.LS)(number, noun.word) : noun.word;
    })
        .join(', ');
}
const nouns = {
    parameter: { word: 'parameter', counted: true },
    data: { word: 'data set', counted: true },
    code: { word: 'code', counted: false },
    dependencies: { word: 'dependencies', counted: false },
    seed: { word: 'seed', counted: false },
    hardware: { word: 'hardware', counted: false },
    environment: { word: 'environment', counted: false },
    command: { word: 'training command', counted: false },
};
function changes_rowOf({ kind, name, baseline, candidate, difference }) {
    const by = difference === undefined ? [] : [(0,inline/* words */.aL)(` (${difference > 0 ? '+' : ''}${(0,numbers/* plain */.pj)(difference)})`)];
    return [[(0,inline/* words */.aL)(nouns[kind].word)], [(0,inline/* code */.aY)(name)], [side(baseline)], [side(candidate), ...by]];
}
function side(value) {
    return value === null ? (0,inline/* words */.aL)('–') : (0,inline/* code */.aY)(value);
}

;// CONCATENATED MODULE: ./.build/report/sections/comparison/churn.js


/** How far the answers moved where no answer is simply right. */
function churnBlocks(churn) {
    return churn ? [{ kind: 'paragraph', text: [(0,inline/* words */.aL)(sentenceOf(churn))] }] : [];
}
function sentenceOf(churn) {
    if (churn.kind === 'order') {
        const { k, queries, overlap } = churn;
        return `Both rankings share ${(0,numbers/* decimal */._)(overlap, 3)} of the first ${(0,numbers/* count */.U9)(k)} documents, as a mean over ${(0,numbers/* count */.U9)(queries)} queries.`;
    }
    const { tolerance, grown, shrunk, n } = churn;
    const share = n > 0 ? ` (${(0,numbers/* percent */.KN)(grown / n)} of rows)` : '';
    return `The error grew by more than ${(0,numbers/* plain */.pj)(tolerance)}, the mean error of the baseline, on ${(0,numbers/* count */.U9)(grown)} rows${share}, and shrank by more than that on ${(0,numbers/* count */.U9)(shrunk)}.`;
}

;// CONCATENATED MODULE: ./.build/report/sections/comparison/exploration.js



/** Slices that a search came upon: where to look, never a reason to stop. */
function explorationBlocks(found) {
    if (!found || found.found.length === 0)
        return [];
    const { error, confirmed } = found;
    const what = error === 'broken' ? 'rows break more often' : 'the loss grew more';
    const note = confirmed
        ? 'Found on one half of the rows and confirmed on the other; p-values are corrected by Benjamini and Hochberg.'
        : 'Found on these very rows, and too few to confirm it on others: expect some to be chance.';
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`Search: ${(0,numbers/* plural */.LS)(found.found.length, 'slice')} where ${what}`)],
            blocks: [
                { kind: 'paragraph', text: [(0,inline/* words */.aL)(`Exploratory, no rule. ${note}`)] },
                (0,block/* table */.t)('Slices found', columnsOf(found), found.found.map((slice) => exploration_rowOf(slice, found))),
            ],
            shed: 'exploration',
            inShell: false,
        },
    ];
}
function columnsOf({ error }) {
    return [
        { title: 'Slice' },
        { title: 'Rows', align: 'right' },
        { title: error === 'broken' ? 'Broken there (overall)' : 'Loss grew there by (overall)' },
        { title: 'Score', align: 'right' },
        { title: 'p', align: 'right' },
    ];
}
function exploration_rowOf({ slice, n, mean, overall, score, adjusted }, _) {
    return [
        [(0,inline/* code */.aY)(slice)],
        [(0,inline/* words */.aL)((0,numbers/* count */.U9)(n))],
        [(0,inline/* words */.aL)(`${(0,numbers/* plain */.pj)(mean)} (${(0,numbers/* plain */.pj)(overall)})`)],
        [(0,inline/* words */.aL)((0,numbers/* decimal */._)(score, 2))],
        [(0,inline/* words */.aL)(adjusted === null ? '–' : (0,numbers/* plain */.pj)(adjusted))],
    ];
}

;// CONCATENATED MODULE: ./.build/report/sections/comparison/fairness.js



/** Below this share of the best-off group's rate United States practice looks closer; it proves nothing. */
const fourFifths = 0.8;
/** What each group gets; the rules about it stand with the other rules. */
function fairnessBlocks(tables) {
    return tables.map((fairness) => ({
        kind: 'details',
        summary: summaryOf(fairness),
        blocks: [ratesOf(fairness)],
        shed: 'fairness',
        inShell: false,
    }));
}
function summaryOf({ group, groups, selectionRatio }) {
    const begin = [(0,inline/* words */.aL)('Groups of '), (0,inline/* code */.aY)(group), (0,inline/* words */.aL)(`: ${(0,numbers/* count */.U9)(groups.length)}`)];
    if (selectionRatio === null)
        return begin;
    const below = selectionRatio < fourFifths ? ', below 0.8 (four-fifths rule of thumb)' : '';
    return [...begin, (0,inline/* words */.aL)(`; selection ratio ${(0,numbers/* decimal */._)(selectionRatio, 3)}${below}`)];
}
function ratesOf({ groups }) {
    const columns = [
        { title: 'Group' },
        { title: 'Rows', align: 'right' },
        { title: 'Selected (baseline → candidate)' },
        { title: 'True positives', align: 'right' },
        { title: 'False positives', align: 'right' },
        { title: 'Note' },
    ];
    return (0,block/* table */.t)('Rates by group', columns, groups.map(fairness_rowOf));
}
function fairness_rowOf(rates) {
    const before = rates.baselineSelectionRate;
    const selected = rate(rates.selectionRate);
    return [
        [(0,inline/* code */.aY)(rates.value)],
        [(0,inline/* words */.aL)((0,numbers/* count */.U9)(rates.n))],
        [(0,inline/* words */.aL)(before === null ? selected : `${rate(before)}\u00a0→\u00a0${selected}`)],
        [(0,inline/* words */.aL)(rate(rates.truePositiveRate))],
        [(0,inline/* words */.aL)(rate(rates.falsePositiveRate))],
        rates.why === undefined ? [] : (0,inline/* sentence */.em)(rates.why, 160),
    ];
}
function rate(value) {
    return value === null ? '–' : (0,numbers/* decimal */._)(value, 3);
}

;// CONCATENATED MODULE: ./.build/report/sections/comparison/flips.js



/** Which rows changed sides, and the ten that broke although the candidate was sure. */
function flipBlocks(flips) {
    if (!flips)
        return [];
    const { fixed, broken, n } = flips;
    const share = n > 0 ? ` (${(0,numbers/* percent */.KN)((fixed + broken) / n)} of rows)` : '';
    const summary = [(0,inline/* words */.aL)(`Flips: ${(0,numbers/* count */.U9)(fixed)} fixed, ${(0,numbers/* count */.U9)(broken)} broken${share}`)];
    return [
        {
            kind: 'details',
            summary,
            blocks: [{ kind: 'facts', facts: factsOf(flips) }, ...surest(flips.surest)],
            shed: 'flips',
            inShell: false,
        },
    ];
}
function factsOf(flips) {
    const { broken, n, changed, brokenShareUpper, brokenOfRight, midP } = flips;
    const rate = n > 0 ? (0,numbers/* percent */.KN)(broken / n) : '–';
    const ofRight = brokenOfRight === null
        ? []
        : [['Of what the baseline had right', [(0,inline/* words */.aL)(`${(0,numbers/* percent */.KN)(brokenOfRight)} is wrong now`)]]];
    return [
        ['Negative flip rate', [(0,inline/* words */.aL)(`${rate}, at most ${(0,numbers/* percent */.KN)(brokenShareUpper)} (95\u00a0%)`)]],
        ...ofRight,
        ['If neither were better', [(0,inline/* words */.aL)(`so uneven with a chance of ${(0,numbers/* chance */.Dz)(midP)} (McNemar)`)]],
        ['Predictions that changed', [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(changed, 'row')}`)]],
    ];
}
function surest(rows) {
    if (rows.length === 0)
        return [];
    const showing = rows.some(({ shown }) => shown !== undefined);
    const columns = [
        { title: 'Broken row' },
        { title: 'Confidence', align: 'right' },
        { title: 'Slices' },
        ...(showing ? [{ title: 'Columns shown' }] : []),
    ];
    const cells = rows.map(({ id, confidence, slices, shown = {} }) => [
        [(0,inline/* code */.aY)(id)],
        [(0,inline/* words */.aL)(confidence === null ? '–' : (0,numbers/* decimal */._)(confidence, 3))],
        listed(slices),
        ...(showing ? [listed(Object.entries(shown).map(([name, value]) => `${name}: ${value}`))] : []),
    ]);
    return [(0,block/* table */.t)('Broken rows of which the candidate was surest', columns, cells)];
}
function listed(texts) {
    return (0,inline/* joined */.oR)(texts.map((text) => [(0,inline/* code */.aY)(text)]), ', ');
}

// EXTERNAL MODULE: ./.build/report/sections/provenance.js
var sections_provenance = __webpack_require__(6131);
;// CONCATENATED MODULE: ./.build/report/sections/comparison/methods.js



/** How it was measured, how sure the bounds are, what these rows could have shown, how often they were used. */
function methods(outcome, { rules, testSet }) {
    const used = [...new Set(rules.map(({ method }) => method))].filter((method) => method !== '' && method !== 'no interval');
    const measured = rules.filter(({ lower }) => lower !== null);
    const alphas = [...new Set(measured.map(({ alpha }) => (0,numbers/* plain */.pj)(alpha)))];
    const sure = alphas.length > 0 ? [`one-sided α ${alphas.join(', ')}`] : [];
    const all = [...used, ...drawn(rules), ...sure].join('; ');
    return [
        ...(0,inline/* sentence */.em)(all && `${all}.`),
        ...noted(rules),
        ...detectable(rules),
        ...uses(testSet),
        ...(0,sections_provenance/* commitOf */.D3)(outcome),
    ];
}
/** What a metric says of how it was measured, once. */
function noted(rules) {
    const notes = [...new Set(rules.flatMap(({ notes: said = [] }) => said))];
    return notes.slice(0, 5).flatMap((note) => [(0,inline/* words */.aL)(' '), ...(0,inline/* sentence */.em)(note, 300)]);
}
function drawn(rules) {
    const draws = rules.flatMap((rule) => (rule.drawn ? [rule.drawn.draws] : []));
    if (draws.length === 0)
        return [];
    return [`${(0,numbers/* count */.U9)(Math.max(...draws))} draws seeded by the inputs`];
}
function detectable(rules) {
    const shown = rules.find(({ resolution, slice }) => resolution && slice === '*');
    if (!shown?.resolution)
        return [];
    const loss = (0,inline/* words */.aL)(` These rows can show a loss of ${(0,numbers/* plain */.pj)(shown.resolution)} in `);
    return [loss, (0,inline/* code */.aY)(shown.metric), (0,inline/* words */.aL)('.')];
}
function uses(testSet) {
    if (!testSet?.uses)
        return [];
    const { count: number, atLeast, chance } = testSet.uses;
    const times = number === 1 ? 'once' : `${(0,numbers/* count */.U9)(number)} times`;
    const tries = number > 1
        ? `; a model exactly on a margin would have passed at least once with ${(0,numbers/* percent */.KN)(chance)}`
        : '';
    return [(0,inline/* words */.aL)(` Test set used ${atLeast ? 'at least ' : ''}${times}${tries}.`)];
}

// EXTERNAL MODULE: ./.build/report/sections/comparison/slices.js
var comparison_slices = __webpack_require__(2055);
// EXTERNAL MODULE: ./.build/domain/grouped.js
var grouped = __webpack_require__(3729);
;// CONCATENATED MODULE: ./.build/domain/data/fingerprint-difference.js

/** The sets of both sides in the order of the candidate's, those that are gone last. */
function dataDifferences(baseline, candidate) {
    const now = Object.entries(candidate).map(([name, data]) => {
        const before = Object.hasOwn(baseline, name) ? baseline[name] : undefined;
        return before ? difference(name, before, data) : alone(name, 'added');
    });
    const gone = Object.keys(baseline).filter((name) => !Object.hasOwn(candidate, name));
    return [...now, ...gone.map((name) => alone(name, 'removed'))];
}
function alone(name, kind) {
    return { name, kind, changes: [] };
}
function difference(name, before, after) {
    if (before.digest === after.digest)
        return { name, kind: 'same', changes: [] };
    if (!before.fingerprint || !after.fingerprint)
        return { name, kind: 'unknown', changes: [] };
    return { name, kind: 'changed', changes: changesOf(before.fingerprint, after.fingerprint) };
}
function changesOf(before, after) {
    const known = new Map(before.columns.map((column) => [column.name, column]));
    const present = new Set(after.columns.map(({ name }) => name));
    const kept = after.columns.flatMap((column) => {
        const earlier = known.get(column.name);
        return earlier ? [{ earlier, column }] : [];
    });
    return [
        ...before.columns.filter(({ name }) => !present.has(name)).map(({ name }) => `${name} is gone`),
        ...after.columns.filter(({ name }) => !known.has(name)).map(({ name }) => `${name} is new`),
        ...kept.flatMap(({ earlier, column }) => retyped(earlier, column)),
        ...rowsChanged(before.rows, after.rows),
        ...kept.flatMap(({ earlier, column }) => {
            return nullsMoved(share(earlier, before), share(column, after), column.name);
        }),
        ...kept.flatMap(({ earlier, column }) => meanMoved(earlier, column)),
    ];
}
function retyped({ name, type: before }, { type }) {
    return before === type ? [] : [`${name} was ${before} and is ${type}`];
}
function rowsChanged(before, after) {
    if (before === after)
        return [];
    const ratio = before > 0 ? `, ${((after / before - 1) * 100).toFixed(1)} %` : '';
    return [`${(0,grouped/* grouped */.z)(before)} rows became ${(0,grouped/* grouped */.z)(after)}${ratio}`];
}
function share({ nulls }, { rows }) {
    return nulls === null || rows === 0 ? null : nulls / rows;
}
/** A move of half a percent of the rows is worth a line. */
const notableShare = 0.005;
function nullsMoved(before, after, name) {
    if (before === null || after === null || Math.abs(after - before) < notableShare)
        return [];
    return [`missing values of ${name} went from ${percent(before)} to ${percent(after)}`];
}
/** A hundredth of the range of both, or, where a range is not known, of the mean before. */
const notableMove = 0.01;
function meanMoved(before, after) {
    const { mean: from } = before;
    const { mean: to } = after;
    if (from === undefined || to === undefined || from === to)
        return [];
    if (Math.abs(to - from) < notableMove * (rangeOf(before, after) ?? Math.abs(from)))
        return [];
    return [`the mean of ${after.name} moved from ${digits(from)} to ${digits(to)}`];
}
function rangeOf(one, other) {
    const ends = [one.min, one.max, other.min, other.max].filter((end) => end !== undefined);
    return ends.length === 4 ? Math.max(...ends) - Math.min(...ends) : undefined;
}
function percent(value) {
    return `${(value * 100).toFixed(1)} %`;
}
function digits(value) {
    return String(Number(value.toPrecision(4)));
}

;// CONCATENATED MODULE: ./.build/report/sections/data-difference.js



/** In what the data of the candidate's run differs from the baseline's; nothing where one has no run. */
function dataDifferenceBlocks({ baseline, candidate }) {
    if (!baseline?.data || !candidate.data)
        return [];
    const differences = dataDifferences(baseline.data, candidate.data);
    if (differences.length === 0)
        return [];
    const other = differences.filter(({ kind }) => kind !== 'same').length;
    const summary = other === 0
        ? `Data: the same ${(0,numbers/* plural */.LS)(differences.length, 'set')} as the baseline's`
        : `Data: ${other} of ${(0,numbers/* plural */.LS)(differences.length, 'set')} ${other === 1 ? 'differs' : 'differ'} from the baseline's`;
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(summary)],
            blocks: [{ kind: 'list', items: differences.map(itemOf), limit: 20 }],
            shed: 'inputs',
            inShell: false,
        },
    ];
}
/** A wide table may have changed in every column. */
const mostChanges = 8;
function itemOf({ name, kind, changes }) {
    const shown = changes.slice(0, mostChanges);
    const left = changes.length - shown.length;
    const all = left > 0 ? [...shown, `${(0,numbers/* plural */.LS)(left, 'more change')}`] : shown;
    const said = all.length > 0 ? `${all.join('; ')}.` : otherBytes;
    return [
        (0,inline/* code */.aY)(name),
        (0,inline/* words */.aL)(': '),
        ...(kind === 'changed' ? (0,inline/* sentence */.em)(said, 1000) : [(0,inline/* words */.aL)(kinds[kind])]),
    ];
}
const otherBytes = 'other bytes, but as many rows, the same columns, and nearly the same missing values and known means.';
const kinds = {
    same: 'the same, byte for byte.',
    added: 'the baseline did not have it.',
    removed: 'only the baseline had it.',
    unknown: 'other bytes; no validation before one of the two runs tells in what they differ.',
};

;// CONCATENATED MODULE: ./.build/report/sections/compare.js


















/** A comparison, most important first: what failed or is undecided, then what passed, then how. */
function compareBlocks(outcome, result) {
    const ordered = bySeverity(result.rules);
    const open = ordered.filter(({ verdict }) => !isSettled(verdict));
    return [
        { kind: 'paragraph', text: summary(outcome, result) },
        { kind: 'intervals', rows: ordered.map(rule_row/* intervalRow */.Wo) },
        ...(open.length > 0 ? [ruleTable('Rules that did not pass', open)] : []),
        ...reasons(open),
        ...(0,comparison_slices/* sliceBlocks */.R)(result),
        ...folded(ordered, 'passed'),
        ...folded(ordered, 'skipped'),
        ...anchorBlocks(result),
        ...fairnessBlocks(result.fairness),
        ...flipBlocks(result.flips),
        ...churnBlocks(result.churn),
        ...changeBlocks(result.changes),
        ...dataDifferenceBlocks(result),
        ...explorationBlocks(result.exploration),
        ...(0,sections_provenance/* footer */.qr)(methods(outcome, result)),
    ];
}
function isSettled(verdict) {
    return verdict === 'passed' || verdict === 'skipped';
}
/** Errored, failed, undecided leaning wrong, undecided, waived; in each the farthest beyond its bound first. */
function bySeverity(rules) {
    const keyed = rules.map((rule) => {
        const place = (0,scale/* scaled */.v)(rule)?.estimate ?? Number.NEGATIVE_INFINITY;
        return { rule, rank: rankOf(rule), place };
    });
    return keyed
        .sort((a, b) => a.rank - b.rank || compareNumbers(a.place, b.place))
        .map(({ rule }) => rule);
}
function compareNumbers(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function rankOf({ verdict, leaning }) {
    const ranks = { errored: 0, failed: 1, undecided: 3, waived: 4, passed: 5, skipped: 6 };
    return verdict === 'undecided' && leaning === 'wrong' ? 2 : ranks[verdict];
}
function ruleTable(name, rules) {
    return (0,block/* table */.t)(name, columnsFor(rules), rules.map(rule_row/* ruleRow */.Fs));
}
function columnsFor(rules) {
    const measured = rules.filter(({ lower }) => lower !== null);
    const levels = new Set(measured.map(({ alpha }) => (0,numbers/* decimal */._)(100 * (1 - 2 * alpha), 0)));
    const level = levels.size === 1 ? `${[...levels].join()}\u00a0% interval` : 'interval';
    const subject = rules.every(({ operator }) => (0,claim/* isAboutChange */.wC)(operator))
        ? 'Change'
        : 'Change or value';
    return [
        { title: 'Verdict' },
        { title: 'Rule' },
        {
            title: rules.some(({ baseline }) => baseline !== null) ? 'Baseline → candidate' : 'Candidate',
        },
        { title: measured.length > 0 ? `${subject} (${level})` : subject },
        { title: 'Needs', align: 'right' },
        { title: 'Margins' },
    ];
}
function summary(outcome, result) {
    const { rules, testSet } = result;
    const paired = result.baseline ? 'paired rows' : 'rows';
    const rows = testSet ? [(0,inline/* words */.aL)(` ${(0,numbers/* count */.U9)(testSet.rows)} ${paired} ·`)] : [];
    return [
        (0,signs/* tally */.N4)('rule', rules.map(({ verdict }) => verdict)),
        ...alarmed(result),
        ...rows,
        (0,inline/* words */.aL)(' candidate '),
        ...sideName(result.candidate),
        ...against(outcome, result.baseline),
    ];
}
function alarmed(result) {
    const slices = new Set((0,comparison_slices/* alarmsIn */._)(result).map(({ slice }) => slice)).size;
    return slices > 0 ? [(0,inline/* words */.aL)(' '), (0,inline/* strong */.ko)(`${(0,numbers/* plural */.LS)(slices, 'slice')} with a proven loss.`)] : [];
}
function against({ subject, provenance }, baseline) {
    if (!baseline)
        return [(0,inline/* words */.aL)('; no baseline yet, so rules about change are skipped')];
    const { alias, version, registeredAt } = baseline;
    if (!version)
        return [(0,inline/* words */.aL)(' against '), ...sideName(baseline)];
    const days = registeredAt ? (0,sections_provenance/* age */.KW)(registeredAt, provenance.startedAt) : undefined;
    const notes = [
        ...(alias ? [[(0,inline/* code */.aY)(alias)]] : []),
        ...(days ? [[(0,inline/* words */.aL)(`registered ${days}`)]] : []),
    ];
    const model = subject.model ? [(0,inline/* code */.aY)(subject.model), (0,inline/* words */.aL)(' ')] : [];
    const noted = notes.length > 0 ? [(0,inline/* words */.aL)(' ('), ...(0,inline/* joined */.oR)(notes, ', '), (0,inline/* words */.aL)(')')] : [];
    return [(0,inline/* words */.aL)(' against '), ...model, (0,inline/* code */.aY)((0,model_version/* labelOf */.W)(version)), ...noted];
}
function sideName({ version, path }) {
    return [(0,inline/* code */.aY)(version === undefined ? path : (0,model_version/* labelOf */.W)(version))];
}
/** Why a rule errored or stays undecided, where its numbers do not say it. */
function reasons(rules) {
    const items = rules
        .filter((rule) => (rule.reason || rule.waiver) && !speaksByNumbers(rule))
        .map((rule) => [...subject(rule), (0,inline/* words */.aL)(': '), ...whyOf(rule)]);
    return items.length > 0 ? [{ kind: 'list', items, limit: 20 }] : [];
}
function subject({ id, slice }) {
    return slice === '*' ? [(0,inline/* code */.aY)(id)] : [(0,inline/* code */.aY)(id), (0,inline/* words */.aL)(' on '), (0,inline/* code */.aY)(slice)];
}
function whyOf({ reason = '', waiver }) {
    if (!waiver)
        return (0,inline/* sentence */.em)(reason);
    const { instead, until, by, reason: accepted } = waiver;
    const begin = (0,inline/* words */.aL)(`${instead}, and accepted until `);
    return [begin, (0,inline/* code */.aY)(until), (0,inline/* words */.aL)(' by '), (0,inline/* code */.aY)(by), (0,inline/* words */.aL)(': '), ...(0,inline/* sentence */.em)(accepted)];
}
function speaksByNumbers({ verdict, lower, rowsToDecide, anchor }) {
    if (verdict === 'waived' || anchor?.decides)
        return false;
    if (verdict === 'undecided')
        return lower !== null && rowsToDecide !== undefined;
    return verdict !== 'errored';
}
function folded(rules, verdict) {
    const some = rules.filter((rule) => rule.verdict === verdict);
    if (some.length === 0)
        return [];
    const summaryText = (0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(some.length, 'rule')} ${verdict}`);
    return [
        {
            kind: 'details',
            summary: [summaryText],
            blocks: [ruleTable(`Rules ${verdict}`, some)],
            shed: 'passed',
            inShell: true,
        },
    ];
}


/***/ }),

/***/ 2055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ sliceBlocks),
/* harmony export */   _: () => (/* binding */ alarmsIn)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2396);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8380);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2051);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3391);
/* harmony import */ var _rule_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3195);





/** Slices that nobody named in a rule: proven losses in sight, the others folded. */
function sliceBlocks(result) {
    const rows = worstFirst(result);
    const alarms = rows.filter(({ watched }) => watched.alarm);
    const others = rows.filter(({ watched }) => !watched.alarm);
    return [
        ...(alarms.length > 0 ? [sliceTable('Slices with a proven loss', alarms)] : []),
        ...simpsonBlocks(result.simpson),
        ...quiet(others),
    ];
}
/** The slices with a proven loss as rules that failed, the farthest beyond its margin first. */
function alarmsIn(result) {
    return worstFirst(result).flatMap(({ watched, rule }) => (watched.alarm ? [rule] : []));
}
/** By the lower end of the interval in units of the margin; what is too small stands last. */
function worstFirst({ slices, rules }) {
    const rows = slices.flatMap((watched) => {
        const rule = rules.find(({ id, slice }) => id === watched.rule && slice === '*');
        return rule ? [{ watched, rule: inPlaceOf(rule, watched) }] : [];
    });
    const place = ({ rule }) => (0,_scale_js__WEBPACK_IMPORTED_MODULE_0__/* .scaled */ .v)(rule)?.lower ?? Number.POSITIVE_INFINITY;
    const keyed = rows.map((row) => ({ row, at: place(row) }));
    return keyed.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1)).map(({ row }) => row);
}
function inPlaceOf(rule, watched) {
    const { slice, n, baseline, candidate, estimate, lower, upper, alpha, alarm } = watched;
    const { nPositive: _, ...rest } = rule;
    return {
        ...rest,
        slice,
        n,
        baseline,
        candidate,
        estimate,
        lower,
        upper,
        alpha,
        ...(watched.nPositive !== undefined && { nPositive: watched.nPositive }),
        verdict: alarm ? 'failed' : 'passed',
    };
}
function quiet(rows) {
    if (rows.length === 0)
        return [];
    return [
        {
            kind: 'details',
            summary: summaryOf(rows),
            blocks: [sliceTable('Watched slices', rows)],
            shed: 'slices',
            inShell: false,
        },
    ];
}
function summaryOf(rows) {
    const small = rows.filter(({ watched }) => watched.why !== undefined).length;
    const begin = (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`Slices: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rows.length, 'result')} without a proven loss`);
    const few = small > 0 ? [(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(small)} of them with too little to say`)] : [];
    const [worst] = rows;
    if (!worst || worst.watched.lower === null)
        return [begin, ...few];
    const weakest = [(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)('; weakest '), ...(0,_rule_row_js__WEBPACK_IMPORTED_MODULE_3__/* .metricName */ .Kh)(worst.rule), (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' on ')];
    return [begin, ...few, ...weakest, (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(worst.watched.slice)];
}
const columns = [
    { title: 'Slice' },
    { title: 'Metric' },
    { title: 'Rows', align: 'right' },
    { title: 'Baseline → candidate' },
    { title: 'Change' },
    { title: 'p (Holm)', align: 'right' },
];
function sliceTable(name, rows) {
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)(name, columns, rows.map(cells));
}
function cells({ watched, rule }) {
    const { slice, n, why, adjusted, alarm } = watched;
    return [
        alarm ? [(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .answer */ .ZF)('failed'), (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(' '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(slice)] : [(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(slice)],
        (0,_rule_row_js__WEBPACK_IMPORTED_MODULE_3__/* .metricName */ .Kh)(rule),
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(n))],
        (0,_rule_row_js__WEBPACK_IMPORTED_MODULE_3__/* .values */ .zu)(rule),
        why === undefined ? (0,_rule_row_js__WEBPACK_IMPORTED_MODULE_3__/* .change */ .Zg)(rule) : (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(why, 120),
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(adjusted === undefined ? '–' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .chance */ .Dz)(adjusted))],
    ];
}
function simpsonBlocks(warnings) {
    if (warnings.length === 0)
        return [];
    const items = warnings.map(({ metric, division, overall, share, slices }) => {
        const moved = overall > 0 ? 'better' : 'worse';
        const other = overall > 0 ? 'worse' : 'better';
        return [
            ...(0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)(metric, 120),
            (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(` is ${moved} over all rows (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(Math.abs(overall))}), but ${other} in `),
            (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(slices.length, 'slice')} of `),
            (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(division),
            (0,_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(` with ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(share)} of the rows (Simpson's paradox): look at the slices.`),
        ];
    });
    return [{ kind: 'list', items, limit: 10 }];
}


/***/ }),

/***/ 6131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   X2: () => (/* binding */ provenanceBlock),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   qr: () => (/* binding */ footer)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8380);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2051);


/** ` For 3f2a1b9.`: the commit that an outcome speaks about, where it is known. */
function commitOf({ provenance }) {
    const sha = provenance.headSha ?? provenance.sha;
    return sha ? [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(' For '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha.slice(0, 7)), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('.')] : [];
}
/** The small print, where there is any. */
function footer(text) {
    return text.length > 0 ? [{ kind: 'footer', text }] : [];
}
/** How old something was, in whole days: `today`, `1 day ago`; undefined for times that make no sense. */
function age(then, now) {
    const days = Math.floor((Date.parse(now) - Date.parse(then)) / 86_400_000);
    if (!(days >= 0))
        return undefined;
    if (days === 0)
        return 'today';
    return days === 1 ? '1 day ago' : `${days} days ago`;
}
/** A digest that a person can compare by eye: 12 hex digits. */
function short(digest) {
    return [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest.replace(/^sha256:/, '').slice(0, 12))];
}
/** From what the answer came, so that it can be found and made again. */
function provenanceBlock(outcome) {
    const { provenance, subject, command, key } = outcome;
    const inputs = Object.entries(provenance.inputDigests).map(([path, digest]) => ['Input', [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(' '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest)]]);
    const known = [
        ['Command', command],
        ['Key', key],
        ['Model', subject.model],
        ['Model digest', subject.digest],
        ['Repository', provenance.repository],
        ['Commit', provenance.headSha ?? provenance.sha],
        ['Workflow', provenance.workflow],
        ['Run', provenance.runId],
        ['Actor', provenance.actor],
        ['Contender', provenance.version],
        ['Started', provenance.startedAt],
    ];
    const facts = known.flatMap(([label, value]) => value ? [[label, [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value)]]] : []);
    const took = ['Took', [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(provenance.durationMs))]];
    return {
        kind: 'details',
        summary: [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('Provenance')],
        blocks: [{ kind: 'facts', facts: [...facts, took, ...inputs] }],
        shed: 'inputs',
        inShell: false,
    };
}


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zg: () => (/* binding */ change),
  Zb: () => (/* binding */ changeInWords),
  m2: () => (/* binding */ decimalsOf),
  Wo: () => (/* binding */ intervalRow),
  Kh: () => (/* binding */ metricName),
  oF: () => (/* binding */ ruleName),
  Fs: () => (/* binding */ ruleRow),
  zu: () => (/* binding */ values)
});

// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var claim = __webpack_require__(2221);
// EXTERNAL MODULE: ./.build/report/inline.js
var inline = __webpack_require__(8380);
// EXTERNAL MODULE: ./.build/report/numbers.js
var numbers = __webpack_require__(2051);
// EXTERNAL MODULE: ./.build/report/scale.js
var scale = __webpack_require__(3391);
;// CONCATENATED MODULE: ./.build/report/strip.js

const side = 4;
/**
 * Nine cells such as `·━●━┊····`: `┊` is the bound, a cell is one margin wide, right satisfies. The
 * bound reads `┿` only when the interval crosses it, so that a strip never contradicts its verdict.
 */
function strip(rule) {
    const at = (0,scale/* scaled */.v)(rule);
    if (!at)
        return '';
    const cells = Array.from('····┊····');
    const { lower, upper } = at;
    if (lower !== null && upper !== null) {
        for (let cell = cellOf(lower); cell <= cellOf(upper); cell += 1)
            cells[cell] = '━';
        cells[side] = lower < 0 && upper >= 0 ? '┿' : '┊';
    }
    cells[cellOf(at.estimate)] = '●';
    return cells.join('');
}
function cellOf(position) {
    if (position < 0)
        return Math.max(0, side + Math.floor(position));
    return Math.min(2 * side, side + 1 + Math.floor(position));
}

;// CONCATENATED MODULE: ./.build/report/sections/rule-row.js





/** A rule as a row of the table: verdict, rule, both values, change, what it needs, strip. */
function ruleRow(rule) {
    return [
        [(0,inline/* answer */.ZF)(rule.verdict)],
        ruleName(rule),
        values(rule),
        change(rule),
        needs(rule),
        stripCell(rule),
    ];
}
/** The same rule as a line of the interval plot. */
function intervalRow(rule) {
    const label = rule.slice === '*' ? rule.metric : `${rule.metric} · ${rule.slice}`;
    return { label, change: changeInWords(rule), verdict: rule.verdict, at: (0,scale/* scaled */.v)(rule) };
}
/** The metric, the class that it is of, and the column whose groups it compares. */
function metricName({ metric, class: ofClass, group }) {
    const name = isOurName(metric) ? [(0,inline/* words */.aL)(metric)] : [(0,inline/* code */.aY)(metric)];
    return [
        ...name,
        ...(ofClass === undefined ? [] : [(0,inline/* words */.aL)(' of '), (0,inline/* code */.aY)(ofClass)]),
        ...(group === undefined ? [] : [(0,inline/* words */.aL)(' by '), (0,inline/* code */.aY)(group)]),
    ];
}
/** The metric on its slice. */
function ruleName(rule) {
    const { slice, nPositive } = rule;
    const name = metricName(rule);
    if (slice === '*')
        return name;
    const positives = nPositive === undefined ? [] : [(0,inline/* words */.aL)(` (${(0,numbers/* count */.U9)(nPositive)} positives)`)];
    return [...name, (0,inline/* words */.aL)(' · '), (0,inline/* code */.aY)(slice), ...positives];
}
/** Built-in metrics are lower-case words with hyphens: harmless as they stand. */
function isOurName(metric) {
    return /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(metric) && metric.length <= 40;
}
/** Both values, or the only one. */
function values(rule) {
    const decimals = decimalsOf(rule);
    const value = (number) => (number === null ? '–' : (0,numbers/* decimal */._)(number, decimals));
    if (rule.baseline === null)
        return [(0,inline/* words */.aL)(value(rule.candidate))];
    return [(0,inline/* words */.aL)(`${value(rule.baseline)}\u00a0→\u00a0${value(rule.candidate)}`)];
}
/** By how much, how surely, and whether that is better. */
function change(rule) {
    if (rule.estimate === null)
        return [(0,inline/* words */.aL)(rule.verdict === 'skipped' ? 'no baseline' : 'unknown')];
    const number = numberOf(rule, rule.estimate);
    const shown = rule.verdict === 'failed' ? (0,inline/* strong */.ko)(number) : (0,inline/* words */.aL)(number);
    const after = (0,inline/* words */.aL)(`${interval(rule)}${direction(rule)}`);
    return [(0,inline/* words */.aL)(arrow(rule)), shown, after];
}
function changeInWords(rule) {
    if (rule.estimate === null)
        return '–';
    return `${numberOf(rule, rule.estimate)}${interval(rule)}`;
}
/** Numbers are printed as they are measured; for a lower-is-better metric that is not the oriented one. */
function raw(rule, oriented) {
    return (0,claim/* isAboutChange */.wC)(rule.operator) && !rule.higherIsBetter ? -oriented : oriented;
}
function numberOf(rule, oriented) {
    const value = raw(rule, oriented);
    const decimals = decimalsOf(rule);
    return (0,claim/* isAboutChange */.wC)(rule.operator) ? (0,numbers/* signed */.x8)(value, decimals) : (0,numbers/* decimal */._)(value, decimals);
}
function interval(rule) {
    const { lower, upper } = rule;
    if (lower === null || upper === null)
        return ' (no\u00a0interval)';
    const [low, high] = raw(rule, lower) <= raw(rule, upper) ? [lower, upper] : [upper, lower];
    return ` (${numberOf(rule, low)}\u00a0to\u00a0${numberOf(rule, high)})`;
}
/** The arrow follows the raw number, the word says what it means. */
function arrow(rule) {
    const value = raw(rule, rule.estimate ?? 0);
    if (!(0,claim/* isAboutChange */.wC)(rule.operator) || value === 0)
        return '';
    return value > 0 ? '▲\u00a0' : '▼\u00a0';
}
function direction(rule) {
    const estimate = rule.estimate ?? 0;
    if (!(0,claim/* isAboutChange */.wC)(rule.operator))
        return '';
    if (estimate === 0)
        return '';
    return estimate > 0 ? ' better' : ' worse';
}
function needs(rule) {
    const { bound, resolvedFrom, rowsToDecide, verdict, lower } = rule;
    if (bound === null)
        return [(0,inline/* words */.aL)('unresolved')];
    const claim = (0,inline/* words */.aL)(needOf(rule, bound));
    const from = resolvedFrom ? [(0,inline/* words */.aL)(' ('), (0,inline/* code */.aY)(resolvedFrom), (0,inline/* words */.aL)(')')] : [];
    if (rule.borderline)
        return [claim, ...from, (0,inline/* words */.aL)('; borderline: other draws might decide otherwise')];
    if (verdict !== 'undecided')
        return [claim, ...from];
    if (rowsToDecide)
        return [claim, ...from, (0,inline/* words */.aL)(`; about ${(0,numbers/* count */.U9)(rowsToDecide)} rows would decide`)];
    return rowsToDecide === null && lower !== null
        ? [claim, ...from, (0,inline/* words */.aL)('; no number of rows decides this')]
        : [claim, ...from];
}
/** The bound as a sign and a number on the scale that is printed. */
function needOf(rule, bound) {
    const { operator, higherIsBetter } = rule;
    const decimals = decimalsOf(rule);
    if (operator === 'at-least')
        return `≥\u00a0${(0,numbers/* decimal */._)(bound, decimals)}`;
    if (operator === 'at-most')
        return `≤\u00a0${(0,numbers/* decimal */._)(bound, decimals)}`;
    const atLeast = higherIsBetter === (operator !== 'not-more-than');
    const sign = atLeast ? '≥' : '≤';
    const oriented = operator === 'better' || operator === 'not-more-than' ? bound : -bound;
    if (operator === 'better' && bound === 0)
        return higherIsBetter ? '>\u00a00' : '<\u00a00';
    return `${sign}\u00a0${(0,numbers/* signed */.x8)(raw(rule, oriented), decimals)}`;
}
/**
 * The numbers of a row share their decimals: two significant digits of the interval's half-width,
 * and more where rounding would hide on which side of the bound an end of the interval lies.
 */
function decimalsOf(rule) {
    const { lower, upper, estimate, bound } = rule;
    const halfWidth = lower !== null && upper !== null ? (upper - lower) / 2 : Math.abs(estimate ?? 0) / 10;
    const line = bound === null ? null : (0,claim/* claimOf */._B)(rule.operator, bound, null).threshold;
    const ends = [lower, upper, estimate].filter((end) => end !== null);
    let decimals = Math.max(3, Math.min(6, (0,numbers/* decimalsFor */.Wm)(halfWidth, bound === null ? 0 : ownDecimals(bound))));
    const hides = (end) => line !== null &&
        Math.abs(end - line) > 1e-9 &&
        end.toFixed(decimals) === line.toFixed(decimals);
    while (decimals < 8 && ends.some(hides))
        decimals += 1;
    return decimals;
}
/** The decimals in which a bound was written, so that `0.0075` is never printed as `0.008`. */
function ownDecimals(bound) {
    for (let decimals = 0; decimals < 6; decimals += 1) {
        if (Math.abs(bound - Number(bound.toFixed(decimals))) < 1e-12)
            return decimals;
    }
    return 6;
}
function stripCell(rule) {
    const cells = strip(rule);
    return cells ? [(0,inline/* code */.aY)(cells)] : [];
}


/***/ }),

/***/ 4851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   Zg: () => (/* binding */ emoji)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8380);

/** Signs that differ in shape, so that neither colour nor sign alone carries the answer. */
const emoji = {
    passed: '✅',
    failed: '❌',
    undecided: '❓',
    errored: '⛔',
    waived: '🔖',
    skipped: '➖',
    blocked: '➖',
    unchecked: '❓',
};
/** The same for places without pictures: a shell, and the HTML report. */
const marks = {
    passed: '✔',
    failed: '✖',
    undecided: '?',
    errored: '!',
    waived: '~',
    skipped: '–',
    blocked: '–',
    unchecked: '?',
};
/** `Failed`, as a heading begins. */
function capitalised(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
/** `5 of 8 rules failed, 1 undecided, 2 passed.`, worst first. */
function tally(noun, all) {
    const counted = order
        .map((word) => ({ word, number: all.filter((other) => other === word).length }))
        .filter(({ number }) => number > 0);
    const [worst, ...others] = counted;
    if (!worst)
        return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`No ${noun}s.`);
    const total = all.length === 1 ? `1 ${noun}` : `${all.length} ${noun}s`;
    if (others.length === 0)
        return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${whole(all.length, noun)} ${worst.word}.`);
    const rest = others.map(({ word, number }) => `${number} ${word}`).join(', ');
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${worst.number} of ${total} ${worst.word}, ${rest}.`);
}
const order = [
    'errored',
    'failed',
    'undecided',
    'blocked',
    'unchecked',
    'waived',
    'skipped',
    'passed',
];
function whole(number, noun) {
    if (number === 1)
        return `The only ${noun}`;
    return number === 2 ? `Both ${noun}s` : `All ${number} ${noun}s`;
}


/***/ }),

/***/ 1755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Text that shows what it is: one line, nothing invisible, nothing that turns the direction of
 * writing; at most `limit` code points, then `…`. Every place that prints foreign text starts here.
 */
function visible(text, limit) {
    // Two UTF-16 units hold any code point, so a huge text is never spread into an array.
    const start = [...text.slice(0, 2 * limit + 2).toWellFormed()];
    const cut = start.length > limit ? [...start.slice(0, limit), '…'] : start;
    return cut
        .join('')
        .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
        .replace(/[\p{Cc}\p{Cf}]/gu, spelled);
}
/** A control or format character as its escape, such as `\u202e`. */
function spelled(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}


/***/ }),

/***/ 691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/commands/errored.js
var errored = __webpack_require__(9610);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(2945);
// EXTERNAL MODULE: ./.build/inputs/outcome-key.js
var outcome_key = __webpack_require__(6820);
// EXTERNAL MODULE: ./.build/inputs/policy.js + 1 modules
var policy = __webpack_require__(4849);
// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(6856);
;// CONCATENATED MODULE: ./.build/inputs/raw.js


/** Raw texts → typed values; every mistake is reported together. */
function parseInputs(schema, raw, style) {
    const known = Object.keys(schema.shape);
    const given = [...raw].filter(([, text]) => text !== '');
    const problems = given
        .filter(([name]) => !known.includes(name))
        .map(([name]) => unknownInput(name, known, style));
    const result = schema.safeParse(Object.fromEntries(given));
    if (result.success) {
        (0,errors/* refuse */.TR)(problems);
        return result.data;
    }
    const mistakes = result.error.issues.map((issue) => badInput(issue, raw, style));
    (0,errors/* refuse */.TR)([...problems, ...mistakes]);
    throw result.error;
}
function unknownInput(name, known, style) {
    const stray = style === 'github'
        ? ` If it comes from the workflow's own environment variable INPUT_${name.toUpperCase()}, rename that variable.`
        : '';
    return {
        code: 'input-unknown',
        what: `The input ${spell(name, style)} is unknown.`,
        why: 'An input that nobody reads would be silently ignored.',
        next: `${(0,suggest/* suggest */.Z)(name, known)}${stray}`,
    };
}
function badInput(issue, raw, style) {
    const name = String(issue.path[0]);
    const text = raw.get(name);
    if (!text) {
        return {
            code: 'input-missing',
            what: `The input ${spell(name, style)} is missing.`,
            why: 'The command cannot run without it.',
            next: `Add ${style === 'github' ? `"${name}: …" under "with:"` : `--${name} <value>`}.`,
        };
    }
    return {
        code: 'input-invalid',
        what: `The input ${spell(name, style)} has the value "${text}".`,
        why: `${issue.message}.`,
        next: 'Correct the value.',
    };
}
function spell(name, style) {
    return style === 'github' ? `"${name}"` : `--${name}`;
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/connect.js
var connect = __webpack_require__(3094);
// EXTERNAL MODULE: ./.build/domain/data/measurement.js
var data_measurement = __webpack_require__(8708);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var duckdb_sql = __webpack_require__(4496);
// EXTERNAL MODULE: ./.build/domain/data/decimal.js
var decimal = __webpack_require__(6428);
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
    const rows = (...conditions) => count('*', [...where, ...conditions]);
    const failing = () => count('*', failingConditions(measurement, counted));
    switch (measurement.kind) {
        case 'row-count':
            return { checked: rows(), failing: '0' };
        case 'type': {
            // Every value was given, so that the difference needs no condition of its own in each row.
            const { given, value } = count_bound(measurement.column, counted.columns);
            const checked = count(given, where);
            return { checked, failing: `(${checked} - ${count(value, where)})` };
        }
        case 'values':
            return {
                checked: count(count_bound(measurement.column, counted.columns).value, where),
                failing: failing(),
            };
        case 'nulls': {
            const held = heldRows(measurement.column, counted);
            const { given } = count_bound(measurement.column, counted.columns);
            return {
                checked: rows(...held),
                failing: `(${rows(...held)} - ${count(given, [...where, ...held])})`,
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
function count(what, conditions) {
    if (conditions.length === 0)
        return `count(${what})`;
    const where = conditions.join(' AND ');
    const [, distinct = '', of = ''] = /^(DISTINCT )?(.*)$/s.exec(what) ?? [];
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
var duckdb_rows = __webpack_require__(8539);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/statement.js
var duckdb_statement = __webpack_require__(2661);
// EXTERNAL MODULE: ./.build/domain/data/column.js
var column = __webpack_require__(4096);
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
var duckdb_loaded = __webpack_require__(211);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/footer-answer.js
/**
 * Answers from the files' own statistics, which every reader of the format trusts. Undefined: they do not
 * say. Floats never answer, as nobody counts their NaN; texts only their nulls, as their bytes may be wrong.
 */
function answerFromFooter(measurement, known, rows) {
    const { type, footer } = known;
    if ('filter' in measurement && measurement.filter !== undefined)
        return undefined;
    if (footer.nulls === null || isFloat(type))
        return undefined;
    const { nulls } = footer;
    const counts = (checked, failing, what) => {
        const sql = `footer of ${JSON.stringify(known.column)}: ${what}`;
        return { finding: { kind: 'counts', checked, failing }, sql };
    };
    switch (measurement.kind) {
        case 'nulls':
            return counts(rows, nulls, `${nulls} nulls of ${rows} rows`);
        case 'type':
            return type === 'VARCHAR' || isNested(type)
                ? undefined
                : counts(rows - nulls, 0, `type ${type}, ${nulls} nulls of ${rows} rows`);
        case 'values': {
            const { range } = footer;
            if (!range || !hasRange(type) || !footer_answer_within(range, measurement.tests, type))
                return undefined;
            return counts(rows - nulls, 0, `${shown(range.low, type)} to ${shown(range.high, type)}`);
        }
        case 'aggregate': {
            const { statistic } = measurement;
            if (!footer.range || !wholeNumbers.test(type))
                return undefined;
            if (statistic !== 'min' && statistic !== 'max')
                return undefined;
            const value = String(statistic === 'min' ? footer.range.low : footer.range.high);
            return {
                finding: { kind: 'number', value: Number(value), checked: rows - nulls, exact: value },
                sql: `footer of ${JSON.stringify(known.column)}: ${statistic} ${value}`,
            };
        }
        default:
            return undefined;
    }
}
function isFloat(type) {
    return type === 'FLOAT' || type === 'DOUBLE';
}
function isNested(type) {
    return /[\])]$/.test(type) && !type.startsWith('DECIMAL');
}
const wholeNumbers = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT)$/;
/** Types whose footer's range is exact. */
function hasRange(type) {
    return wholeNumbers.test(type) || type === 'DATE';
}
function footer_answer_within({ low, high }, tests, type) {
    return tests.every((test) => {
        const bound = 'bound' in test ? boundOf(test.bound, type) : undefined;
        return 'bound' in test && bound !== undefined && keeps[test.kind]({ low, high }, bound);
    });
}
const keeps = {
    minimum: ({ low }, bound) => low >= bound,
    exclusiveMinimum: ({ low }, bound) => low > bound,
    maximum: ({ high }, bound) => high <= bound,
    exclusiveMaximum: ({ high }, bound) => high < bound,
};
/** Only what is exactly a whole number, or a day. */
function boundOf(bound, type) {
    if (type === 'DATE')
        return dayOf(bound);
    const written = String(bound);
    const exact = typeof bound === 'string' || Number.isSafeInteger(bound);
    return exact && /^[+-]?[0-9]+$/.test(written) ? BigInt(written) : undefined;
}
const dayMs = 86_400_000;
function dayOf(bound) {
    if (typeof bound !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(bound))
        return undefined;
    const time = Date.parse(`${bound}T00:00:00Z`);
    return Number.isNaN(time) ? undefined : BigInt(time / dayMs);
}
function shown(value, type) {
    if (type !== 'DATE')
        return String(value);
    const date = new Date(Number(value) * dayMs);
    return Number.isNaN(date.getTime()) ? `day ${value}` : date.toISOString().slice(0, 10);
}

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
        (!isFloat(raw.type) || (column.nanAsNull && !column.allowNonFinite));
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
var reason = __webpack_require__(5366);
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
        const { rows, ms } = await (0,duckdb_statement/* ask */.kA)(connection, statement(batch, source.from(batch)));
        return readAnswers(batch, { source, values: Object.values(rows[0] ?? {}), ms });
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
    const { sightings, limit } = question;
    for (const one of conditioned) {
        const seen = sightings.of(one.measurement, limit);
        found.set(one.measurement, seen ?? (await fromStart(connection, one, question)));
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
var quantile = __webpack_require__(7799);
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
    const checked = count(value, where);
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
        : filtered('fsum', `CAST(${value} AS DOUBLE)`, small);
    return {
        fields: [count(value, where), count(value, small), sum],
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
/** For each cut two counts and the values on both sides. */
function bandPart(measurement, counted) {
    const names = count_bound(measurement.column, counted.columns);
    const { value } = names;
    const where = finiteValues(measurement, counted);
    const fields = measurement.cuts.flatMap((cut) => {
        const side = (kind) => [...where, besideNumber(names, kind, cut)];
        return [
            count('*', side('exclusiveMaximum')),
            count('*', side('maximum')),
            filtered('max', value, side('exclusiveMaximum')),
            filtered('min', value, side('exclusiveMinimum')),
        ];
    });
    return {
        fields: [count(value, where), ...fields],
        read: (values) => readCuts(values, measurement.cuts),
    };
}
/** Two counts for each cut; `read` throws where the values beside a cut decide. */
function countedBand(measurement, level, counted) {
    const names = count_bound(measurement.column, counted.columns);
    const where = finiteValues(measurement, counted);
    const sides = measurement.cuts.flatMap((cut) => {
        return ['exclusiveMaximum', 'maximum'].map((kind) => count('*', [...where, besideNumber(names, kind, cut)]));
    });
    return {
        fields: [count(names.value, where), ...sides],
        read: ([checked, ...values]) => {
            const { index, fraction } = (0,quantile/* rankOf */.IQ)(level, (0,duckdb_rows/* integer */.nd)(checked));
            const between = fraction > 0 && values.some((one) => (0,duckdb_rows/* integer */.nd)(one) === index + 1);
            if (between)
                throw new Error('The quantile lies between the values beside a cut.');
            const unknown = values.flatMap((_, nth) => nth % 2 === 0 ? [[values[nth], values[nth + 1], null, null]] : []);
            return readCuts([checked, ...unknown.flat()], measurement.cuts);
        },
    };
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
        fields: [count(value, where), `epoch_us(CAST(${latest} AS TIMESTAMPTZ))`],
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
        const hoped = isFloat(plain.get(name) ?? '') && !footers.get(name)?.fewValues;
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
            const pairs = pairsIn(values).map(([x, n]) => [Number(x), n]);
            const below = (point) => sumOf(pairs.filter(([x]) => x < point));
            const at = (point) => sumOf(pairs.filter(([x]) => x === point));
            const lower = grid.map(below);
            return {
                kind: 'distribution',
                nulls: (0,duckdb_rows/* integer */.nd)(nulls),
                nans: (0,duckdb_rows/* integer */.nd)(nans),
                infinities: (0,duckdb_rows/* integer */.nd)(infinities),
                finite: sumOf(pairs),
                below: lower,
                atMost: grid.map((point, index) => (lower[index] ?? 0) + at(point)),
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
    'distribution',
    'categories',
]);
/** The table with a row for each different value of the column, and `"row"` the number of its rows. */
function groupedTable(table, column) {
    const files = table.loaded.files.map((file) => groupedFile(file, column));
    return { ...table, loaded: { ...table.loaded, files } };
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
/** What a measurement answers over such a table. */
function groupedPart(measurement, counted) {
    const listed = listedPart(measurement, counted);
    if (listed)
        return listed;
    const count = (condition) => `coalesce(sum("row") FILTER (WHERE ${condition}), 0)`;
    const checked = checkedRows(measurement, counted);
    return {
        fields: [count(checked), count(failingRows(measurement, counted) ?? 'false')],
        read: ([all, failing]) => ({
            kind: 'counts',
            checked: (0,duckdb_rows/* integer */.nd)(all),
            failing: (0,duckdb_rows/* integer */.nd)(failing),
        }),
    };
}
/** What is told from the values themselves. */
function listedPart(measurement, counted) {
    if (measurement.kind === 'distribution')
        return groupedDistribution(measurement, counted);
    return measurement.kind === 'categories' ? groupedCategories(measurement, counted) : undefined;
}
function checkedRows(measurement, { columns }) {
    const [name = ''] = (0,data_measurement/* columnsOf */.PL)(measurement);
    const { given, value } = count_bound(name, columns);
    switch (measurement.kind) {
        case 'type':
            return `${given} IS NOT NULL`;
        case 'values':
            return `${value} IS NOT NULL`;
        default:
            return 'true';
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/unique-part.js





/** More bits than this the engine refuses. */
const mostBits = 1000000000n;
/** Each thread has a bit for each number of the range: half a gigabyte in all. */
const mostBitsOfThreads = 4000000000n;
/** Beyond this many possible values for each row, counting distinct ones costs less. */
const mostBitsPerRow = 32n;
function denseColumn(name, type, footer) {
    return type !== undefined && hasRange(type) && footer?.range
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
        fields: [...counts, histogram(`[${(0,duckdb_sql/* list */.p_)(edges.map(distribution_double))}]::DOUBLE[]`)],
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
/** As a double in any case: of decimals the engine would make one type for all, and lose digits. */
function distribution_double(value) {
    const digits = String(value);
    return digits.includes('e') ? digits : `${digits}e0`;
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
/** The greatest double below a finite one, by its bits. */
function nextBelow(value) {
    if (value === 0)
        return -Number.MIN_VALUE;
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    view.setBigInt64(0, view.getBigInt64(0) + (value > 0 ? -1n : 1n));
    return view.getFloat64(0);
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
    const sum = (of) => filtered('fsum', of, small);
    const values = (conditions) => count(names.value, conditions);
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
    return { table, plain, footers, rows, single, sightings, samples, hopeful };
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
    const plain = prospect.plain.has(column);
    if (rows !== null && plain && narrow && isGrouped(measurement, prospect.footers, rows)) {
        return { kind: 'grouped' };
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
    return answerFromFooter(measurement, { column, type, footer }, rows);
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
var function_kinds = __webpack_require__(6296);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/expression-tree.js
var expression_tree = __webpack_require__(9437);
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
var limits = __webpack_require__(8538);
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
        return type !== undefined && !isFloat(type) && footers.get(name)?.nulls === 0;
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
function keptWhere({ sensitive, from, shown }, condition) {
    return {
        sensitive,
        from: (asked) => `(SELECT * FROM ${from(asked)} WHERE ${condition})`,
        shown: (asked) => `(SELECT * FROM ${shown(asked)} WHERE ${condition})`,
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
/** Looks at the columns of which something is cheaper to measure where it is known about where they lie. */
async function readSamples(connection, measurements, table) {
    const names = new Set(measurements.filter(gainsFromSample).flatMap(data_measurement/* columnsOf */.PL));
    const bounds = [...names].flatMap((name) => table.columns.get(name) ?? []).filter(sample_isSampled);
    // Which rows exist a filter says, and it may have to look far for them.
    if (bounds.length === 0 || table.kept !== null)
        return new Map();
    const rows = `(SELECT * FROM (${typedRows(withoutNumbers(table.loaded), bounds)}) LIMIT ${rowsLooked})`;
    const fields = (0,duckdb_sql/* list */.p_)(bounds.flatMap(fieldsOf));
    const found = await (0,duckdb_statement/* ask */.kA)(connection, `SELECT ${fields} FROM ${rows}`).catch(() => undefined);
    const values = Object.values(found?.rows[0] ?? {});
    return new Map(bounds.map(({ column }, index) => [
        column.name,
        sampleOf(values.slice(index * 6, index * 6 + 6)),
    ]));
}
function gainsFromSample(measurement) {
    const { kind } = measurement;
    return (kind === 'duplicates' ||
        kind === 'key' ||
        (kind === 'aggregate' && measurement.statistic === 'stdev'));
}
function sample_isSampled(bound) {
    return bound.view === undefined && bound.column.path.length === 0 && isNumeric(bound);
}
function fieldsOf(bound) {
    const { value, type } = bound;
    const wholes = isFloating(bound) || type.startsWith('DECIMAL') ? 'NULL' : value;
    const x = `CAST(${value} AS DOUBLE)`;
    const small = `FILTER (WHERE isfinite(${x}) AND abs(${x}) < ${tooLarge})`;
    return [
        `count(${value})`,
        `count(DISTINCT ${value})`,
        ...['min', 'max'].map((end) => `CAST(${end}(${wholes}) AS VARCHAR)`),
        `favg(${x}) ${small}`,
        `count(${x}) ${small}`,
    ].map((field, index) => `${field} AS ${value}_${index}`);
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
    const grouped = [...groupsOf(routes, table)].map(([column, batch]) => {
        const source = narrowSource(groupedTable(table, column));
        return { batch, source, hopeful: source };
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
    return [...grouped, ...few, ...all];
}
function isOfText(measurement, { columns }) {
    return (0,data_measurement/* columnsOf */.PL)(measurement).some((name) => columns.get(name)?.type === 'VARCHAR');
}
function groupsOf(routes, table) {
    const groups = new Map();
    for (const [measurement, route] of routes) {
        if (route.kind !== 'grouped')
            continue;
        const [column = ''] = (0,data_measurement/* columnsOf */.PL)(measurement);
        const group = groups.get(column) ?? [];
        group.push({ measurement, part: groupedPart(measurement, table) });
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
var arrow = __webpack_require__(1947);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/csv.js + 8 modules
var csv = __webpack_require__(1413);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/parquet.js + 1 modules
var parquet = __webpack_require__(7609);
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
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
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
var expression = __webpack_require__(5651);
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
var format = __webpack_require__(2713);
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
    const { avroMetadata, avroRead } = await __webpack_require__.e(/* import() */ 55).then(__webpack_require__.bind(__webpack_require__, 55));
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
var jsonl = __webpack_require__(8303);
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
var drift_compared = __webpack_require__(2767);
// EXTERNAL MODULE: ./.build/domain/data/drift/profile.js
var profile = __webpack_require__(8049);
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

// EXTERNAL MODULE: ./.build/backends/files/make-folder.js
var make_folder = __webpack_require__(6071);
;// CONCATENATED MODULE: ./.build/backends/files/output-folder.js




/** A folder on disk. A file is written beside its place and renamed, so that no half file is seen. */
function outputFolder(root) {
    const path = (name) => (0,external_node_path_.join)(root, name);
    return {
        path,
        write: (name, text) => writeWhole(path(name), text).catch(unwritable(path(name))),
        remove: (name) => (0,promises_.rm)(path(name), { force: true }).catch(unwritable(path(name))),
    };
}
function unwritable(path) {
    return (error) => {
        throw new errors/* UserError */.yo('output-unwritable', {
            what: `Cannot write ${path}.`,
            why: `The system answered ${error.code ?? error.message}; what was there before is unchanged.`,
            next: 'Free space or allow writing there, or name another folder by output-directory.',
        }, { cause: error });
    };
}
async function writeWhole(path, text) {
    await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
    const temporary = `${path}.${crypto.randomUUID()}.tmp`;
    try {
        const file = await (0,promises_.open)(temporary, 'wx');
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(temporary, path);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./.build/backends/git/git.js

const limitMs = 20_000;
/** It takes no lock, and starts none of the repository's monitors. */
const flags = ['--no-optional-locks', '-c', 'core.fsmonitor=false'];
/** What git answers, or null. It asks nobody. */
function git(words) {
    const options = { timeout: limitMs, maxBuffer: 64 * 1024 * 1024, windowsHide: true };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('git', [...flags, ...words], options, (error, stdout) => {
            resolve(error ? null : stdout.trim());
        });
    });
}

;// CONCATENATED MODULE: ./.build/backends/git/file-at.js




/** The bytes of a file as the commit has it. A path that leaves the repository is not found in it. */
async function* fileAt(commit, path) {
    if ((0,external_node_path_.isAbsolute)(path))
        throw notThere(commit, path, 'The path must start at the working directory.');
    const words = ['cat-file', 'blob', `${commit}:./${path.replaceAll('\\', '/')}`];
    const child = (0,external_node_child_process_.spawn)('git', [...flags, ...words], {
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
    });
    const said = [];
    child.stderr.on('data', (chunk) => said.push(chunk));
    const ended = new Promise((resolve) => {
        child.on('error', () => resolve(null));
        child.on('close', resolve);
    });
    let first = true;
    for await (const chunk of child.stdout) {
        if (first)
            refusePointer(commit, path, chunk);
        first = false;
        yield chunk;
    }
    if ((await ended) === 0)
        return;
    const message = Buffer.concat(said)
        .toString('utf8')
        .split('\n')[0]
        ?.replace(/^fatal: /, '');
    throw notThere(commit, path, message ? `git says: ${message}.` : 'git could not be started.');
}
const pointer = 'version https://git-lfs.github.com/spec/';
/** Large files may lie elsewhere, and only their names in the repository. */
function refusePointer(commit, path, chunk) {
    if (chunk.subarray(0, pointer.length).toString('latin1') !== pointer)
        return;
    throw new errors/* UserError */.yo('baseline-in-lfs', {
        what: `${path} cannot be read as it was in ${commit.slice(0, 7)}.`,
        why: 'The repository holds only a pointer of Git LFS, and not the file.',
        next: 'Check that commit out with lfs: true into another folder, and give its file as the input baseline.',
    });
}
function notThere(commit, path, why) {
    return new errors/* UserError */.yo('baseline-not-in-commit', {
        what: `${path} is not in the commit ${commit.slice(0, 7)}.`,
        why,
        next: 'Commit the file to the base branch, or name another one by the input baseline: merge-base:<path>.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/git/no-merge-base.js


/** Why there is no merge base, and what to do about it. */
async function noMergeBase({ headSha, upstream }) {
    const what = 'The merge base of this branch is not known.';
    if (headSha === null) {
        return new errors/* UserError */.yo('merge-base-unknown', {
            what,
            why: 'The working directory is in no git repository with a commit, or git is not installed.',
            next: 'Run it in a clone of the repository, or give the input baseline a file.',
        });
    }
    const isShallow = (await git(['rev-parse', '--is-shallow-repository'])) === 'true';
    if (isShallow) {
        return new errors/* UserError */.yo('merge-base-unknown', {
            what,
            why: 'The clone is shallow: it has only the latest commits, and the merge base is not among them.',
            next: 'Set fetch-depth: 0 at actions/checkout, or run "git fetch --unshallow".',
        });
    }
    return new errors/* UserError */.yo('merge-base-unknown', {
        what,
        why: `The commit ${headSha.slice(0, 7)} and ${upstream} have no commit in common, or that branch was not fetched.`,
        next: `Fetch it with "git fetch origin", and where there is no pull request set it with "git remote set-head origin --auto".`,
    });
}

;// CONCATENATED MODULE: ./.build/backends/git/source-control.js



/** The `git` on the PATH; without it, or outside a repository, every answer is null. */
function gitSourceControl(environment) {
    async function commit() {
        const sha = await commitOf('HEAD');
        return { sha, headSha: sha === null ? null : await authored(sha, environment) };
    }
    return {
        commit,
        async version() {
            const { sha, headSha } = await commit();
            if (headSha === null)
                return { sha, headSha, mergeBase: null, dirty: null };
            const [mergeBase, dirty] = await Promise.all([
                git(['merge-base', headSha, upstreamOf(environment)]),
                git(['status', '--porcelain', '--untracked-files=no', '--ignore-submodules=none']),
            ]);
            return { sha, headSha, mergeBase, dirty: dirty === null ? null : dirty !== '' };
        },
        async mergeBase() {
            const { headSha } = await commit();
            const upstream = upstreamOf(environment);
            const found = headSha && (await git(['merge-base', headSha, upstream]));
            if (found)
                return found;
            throw await noMergeBase({ headSha, upstream });
        },
        file: (sha, path) => fileAt(sha, path),
    };
}
/** The branch that a pull request goes to, else the one that the repository starts with. */
function upstreamOf(environment) {
    const base = environment('GITHUB_BASE_REF');
    return base ? `refs/remotes/origin/${base}` : 'refs/remotes/origin/HEAD';
}
/** On a pull request GitHub checks out a merge commit, whose second parent is what the author pushed. */
async function authored(sha, environment) {
    const merge = environment('GITHUB_REF')?.startsWith('refs/pull/') === true;
    return merge ? ((await commitOf('HEAD^2')) ?? sha) : sha;
}
function commitOf(revision) {
    return git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/domain/promotion/ledger-entry.js
var ledger_entry = __webpack_require__(7553);
;// CONCATENATED MODULE: ./.build/domain/promotion/chain.js

/**
 * Follows the hashes from the first entry to the last. Of several entries after the same one the
 * first in the file counts; those that lost the race are void. `sha256` gives `sha256:…` of a text.
 */
function followChain(lines, sha256) {
    const entries = [];
    const notes = [];
    const passed = new Set();
    let head = ledger_entry/* genesis */.T9;
    for (const item of lines) {
        const { line } = item;
        if (item.kind === 'torn') {
            notes.push({ line, kind: 'torn' });
            continue;
        }
        if (item.kind === 'foreign')
            return broken(line, 'It is JSON, but no ledger entry');
        const { entry } = item;
        if (sha256((0,ledger_entry/* hashedText */.LS)(entry)) !== entry.hash) {
            return broken(line, `Its content no longer has the hash ${entry.hash}`);
        }
        if (passed.has(entry.previous)) {
            notes.push({ line, kind: 'void' });
            continue;
        }
        if (entry.previous !== head) {
            return broken(line, `It follows ${entry.previous}, which stands nowhere before it`);
        }
        if (entry.sequence !== entries.length + 1) {
            return broken(line, `It is numbered ${entry.sequence} where ${entries.length + 1} should be`);
        }
        entries.push(entry);
        passed.add(head);
        head = entry.hash;
    }
    return { kind: 'whole', entries, notes };
}
function broken(line, why) {
    return { kind: 'broken', line, why };
}

// EXTERNAL MODULE: ./.build/domain/promotion/ledger.js
var ledger = __webpack_require__(9940);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./.build/backends/files/file-uri.js



/** The path that `file:registry`, `file:/srv/registry` or `file:///srv/registry` names. */
function pathOfUri(uri) {
    const path = uri.slice('file:'.length);
    if (path === '')
        throw refused(uri, 'It names no path.');
    if (!path.startsWith('//'))
        return (0,external_node_path_.normalize)(path).replace(/(.)[\\/]+$/, '$1');
    try {
        return (0,external_node_url_.fileURLToPath)(uri);
    }
    catch (error) {
        throw refused(uri, error instanceof Error ? `${error.message}.` : 'It is no file URL.');
    }
}
function refused(uri, why) {
    return new errors/* UserError */.yo('uri-refused', {
        what: `Cannot use the URI "${uri}".`,
        why,
        next: 'Write it as file:<folder>, for example file:registry.',
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./.build/backends/ledgers/file-entry.js



const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const subject = schemas/* strictObject */.rej({
    registry: schemas/* string */.YjP(),
    model: schemas/* string */.YjP(),
    alias: schemas/* string */.YjP(),
    stage: schemas/* string */.YjP(),
    from: schemas/* string */.YjP().nullable(),
    to: schemas/* string */.YjP(),
    digest,
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
    mode: schemas/* enum */.k5n(['promote', 'rollback', 'adopt']),
    reason: schemas/* string */.YjP().nullable(),
    approvers: schemas/* array */.YOg(schemas/* string */.YjP()),
    actor: schemas/* string */.YjP().nullable(),
    runId: schemas/* string */.YjP().nullable(),
    runAttempt: schemas/* number */.aig().nullable(),
    commit: schemas/* string */.YjP().nullable(),
});
const file_entry_event = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('intent'), subject }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('result'),
        intent: digest,
        result: schemas/* enum */.k5n(ledger_entry/* ledgerResults */.Qk),
        subject,
    }),
]);
/** Strict, because a member that is not known would not be covered by the hash. */
const entry = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('contender/ledger@1'),
    sequence: schemas/* int */.Whr().positive(),
    nonce: schemas/* string */.YjP().min(1),
    observedAt: iso/* datetime */.w$(),
    event: file_entry_event,
    previous: digest,
    hash: digest,
});
/** Text of a ledger → its lines; empty ones are left out. */
function* parseLines(text) {
    for (const [index, content] of text.split('\n').entries()) {
        if (content !== '')
            yield parseLine(content, index + 1);
    }
}
function parseLine(content, line) {
    let json;
    try {
        json = JSON.parse(content);
    }
    catch {
        return { kind: 'torn', line };
    }
    const parsed = entry.safeParse(json);
    return parsed.success ? { kind: 'entry', line, entry: parsed.data } : { kind: 'foreign', line };
}
/** `sha256:…` of a text. */
function sha256(text) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
}

;// CONCATENATED MODULE: ./.build/backends/ledgers/file-uses.js



const file_uses_digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const use = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('contender/use@1'),
    testSet: file_uses_digest,
    predictions: file_uses_digest,
    model: schemas/* string */.YjP().nullable(),
    observedAt: iso/* datetime */.w$(),
});
/**
 * A file of its own beside the ledger: a use proves nothing, so it has no place in the chain that
 * must never break. Two runs that write at once write two lines, and equal ones count once.
 */
function fileUses(ledger) {
    const path = `${ledger.replace(/\.jsonl$/, '')}.uses.jsonl`;
    return {
        read: async () => usesIn((await textOf(path)) ?? unreadable),
        add: (added) => append(path, added),
    };
}
/** A line that no use is written like. */
const unreadable = '?';
function usesIn(text) {
    const lines = text.split('\n').filter((line) => line !== '');
    const uses = lines.flatMap((line) => {
        const parsed = use.safeParse(parsedLine(line));
        return parsed.success ? [parsed.data] : [];
    });
    return { uses, complete: uses.length === lines.length };
}
function parsedLine(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** Undefined where there is a file that cannot be read. */
async function textOf(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        return error.code === 'ENOENT' ? '' : undefined;
    }
}
async function append(path, added) {
    const line = JSON.stringify({ schema: 'contender/use@1', ...added });
    const text = await textOf(path);
    // A line that a crash cut off must not swallow this one.
    const start = text === undefined || text === '' || text.endsWith('\n') ? '' : '\n';
    try {
        await (0,promises_.appendFile)(path, `${start}${line}\n`);
    }
    catch (error) {
        throw new errors/* UserError */.yo('uses-unwritable', {
            what: `Cannot write to ${path}, the list of the uses of test sets.`,
            why: `The system answered ${error.code ?? String(error)}.`,
            next: 'Allow writing there, so that later runs count this one.',
            file: path,
        }, { cause: error });
    }
}

;// CONCATENATED MODULE: ./.build/backends/ledgers/file.js










/** One JSONL file on a disk of this machine. Why it needs no lock: docs/decisions/ledger.md. */
const fileLedger = {
    scheme: 'file',
    summary: 'one append-only file, file:registry/ledger.jsonl',
    async open(uri) {
        const path = pathOfUri(uri);
        return {
            uri: `file:${path}`,
            nameOf: (registry) => nameFrom(path, registry),
            read: async () => verify(path, await readText(path)),
            append: (draft, head) => file_append(path, draft, head),
            uses: fileUses(path),
        };
    },
};
/** A registry on this machine is named by its way from the ledger, every other one by its URI. */
function nameFrom(ledger, registry) {
    if (!registry.startsWith('file:'))
        return registry;
    const way = (0,external_node_path_.relative)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(ledger)), (0,external_node_path_.resolve)(pathOfUri(registry)));
    return `file:${way.split(external_node_path_.sep).join('/') || '.'}`;
}
/** The entry counts if, after it was written, it is the first one that follows `head`. */
async function file_append(path, draft, head) {
    const text = await readText(path);
    const { entries } = verify(path, text);
    if ((0,ledger/* headOf */.U)(entries) !== head)
        return undefined;
    const unhashed = {
        schema: 'contender/ledger@1',
        sequence: entries.length + 1,
        nonce: (0,external_node_crypto_.randomUUID)(),
        observedAt: draft.observedAt,
        event: draft.event,
        previous: head ?? ledger_entry/* genesis */.T9,
    };
    const entry = { ...unhashed, hash: sha256((0,ledger_entry/* hashedText */.LS)(unhashed)) };
    const line = JSON.stringify(entry);
    checkReadable(line, entry.hash);
    // A line that a crash cut off must not swallow this one.
    const start = text === '' || text.endsWith('\n') ? '' : '\n';
    const failure = await write(path, `${start}${line}\n`);
    const now = verify(path, await readText(path));
    const accepted = now.entries.find(({ hash }) => hash === entry.hash);
    if (!accepted && failure)
        throw failure;
    return accepted;
}
/** A line that no reader takes for this entry would break the ledger for good: it is not written. */
function checkReadable(line, hash) {
    const [read] = parseLines(line);
    if (read?.kind === 'entry' && sha256((0,ledger_entry/* hashedText */.LS)(read.entry)) === hash)
        return;
    throw new Error('An entry for the ledger lacks something, so it was not written');
}
/** One write in append mode; what it answers is judged by what then stands in the file. */
async function write(path, text) {
    const bytes = Buffer.from(text);
    try {
        const file = await (0,promises_.open)(path, 'a');
        try {
            const { bytesWritten } = await file.write(bytes);
            await file.sync();
            return bytesWritten === bytes.length ? undefined : file_unwritable(path, 'ENOSPC', undefined);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const code = codeOf(error);
        return code === 'ENOENT' ? withoutFolder(path, error) : file_unwritable(path, code, error);
    }
}
function verify(path, text) {
    const chain = followChain(parseLines(text), sha256);
    if (chain.kind === 'whole')
        return { entries: chain.entries, notes: chain.notes };
    throw new errors/* UserError */.yo('ledger-broken', {
        what: `The ledger ${path} is broken at line ${chain.line}.`,
        why: `${chain.why}, so the record was changed after it was written.`,
        next: 'Restore the file from a copy, and find out who changed it; nothing is promoted until then.',
        file: path,
        line: chain.line,
    });
}
async function readText(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT')
            return '';
        throw new errors/* UserError */.yo('ledger-unreadable', {
            what: `Cannot read the ledger ${path}.`,
            why: `The system answered ${code}.`,
            next: 'Check that it is a file and that this user may read it.',
            file: path,
        }, { cause: error });
    }
}
function withoutFolder(path, cause) {
    return new errors/* UserError */.yo('ledger-unwritable', {
        what: `Cannot write to the ledger ${path}.`,
        why: 'Its folder does not exist.',
        next: 'Create the folder, or correct the URI of the ledger.',
        file: path,
    }, { cause });
}
function file_unwritable(path, code, cause) {
    return new errors/* UserError */.yo('ledger-unwritable', {
        what: `Cannot write to the ledger ${path}.`,
        why: `The system answered ${code}; the entries before are unchanged.`,
        next: 'Free space or allow writing there, then run again: it picks up where this run stopped.',
        file: path,
    }, { cause });
}
function codeOf(error) {
    return error.code ?? String(error);
}

;// CONCATENATED MODULE: ./.build/backends/ledgers/index.js

/** Every ledger; a new one is a file and its name here. */
const ledgers = [fileLedger];

;// CONCATENATED MODULE: ./.build/backends/open.js

/** Opens the back end whose scheme the URI names. `noun` is what people call the port. */
async function openBackend(noun, backends, target) {
    const scheme = target.uri.split(':')[0] ?? '';
    const backend = backends.find((candidate) => candidate.scheme === scheme);
    if (backend)
        return backend.open(target.uri, target.environment);
    const known = backends
        .map((candidate) => `${candidate.scheme}: (${candidate.summary})`)
        .join(', ');
    throw new errors/* UserError */.yo('backend-unknown', {
        what: `Cannot open the ${noun} "${target.uri}".`,
        why: `No ${noun} has the scheme "${scheme}".`,
        next: `Use one of: ${known}.`,
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/disk.js





const disk_dayMs = 24 * 60 * 60 * 1000;
const leftover = /^\..+\.tmp$/;
/**
 * Writes a file beside its place, then links it there: the name appears once, with whole content,
 * or not at all. False: another process had the name first. A killed process leaves no lock.
 */
async function create(path, text) {
    const temporary = await writeTemporary((0,external_node_path_.dirname)(path), (file) => file.writeFile(text));
    return publish(temporary, path);
}
/** A new file, whole and on disk, under a name that nobody reads; its path. */
async function writeTemporary(folder, write) {
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,make_folder/* makeFolder */.f)(folder);
        const file = await (0,promises_.open)(temporary, 'wx', 0o444);
        try {
            await write(file);
            await file.sync();
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw error instanceof errors/* UserError */.yo ? error : disk_unwritable(temporary, error);
    }
    return temporary;
}
/** Gives a temporary file its name; the name is the lock. */
async function publish(temporary, path) {
    try {
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
        await (0,promises_.link)(temporary, path);
        await syncFolder((0,external_node_path_.dirname)(path));
        return true;
    }
    catch (error) {
        if (disk_codeOf(error) === 'EEXIST')
            return false;
        throw disk_unwritable(path, error);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
        await sweep((0,external_node_path_.dirname)(temporary));
    }
}
/** The names in a folder; none when it does not exist. */
async function namesIn(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).filter((name) => !leftover.test(name));
    }
    catch (error) {
        if (disk_codeOf(error) === 'ENOENT')
            return [];
        throw disk_unreadable(folder, error);
    }
}
function disk_unreadable(path, cause) {
    return new errors/* UserError */.yo('registry-unreadable', {
        what: `Cannot read ${path} of the registry.`,
        why: `The system answered ${disk_codeOf(cause)}.`,
        next: 'Check that it is what the registry should hold there, and that this user may read it.',
        file: path,
    }, { cause });
}
/** The name is on disk only when its folder is; Windows cannot open a folder, and needs it not. */
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r').catch(() => undefined);
    if (!handle)
        return;
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Temporary files older than a day belong to processes that were killed. */
async function sweep(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    for (const name of names.filter((candidate) => leftover.test(candidate))) {
        const path = (0,external_node_path_.join)(folder, name);
        const status = await (0,promises_.stat)(path).catch(() => undefined);
        if (status && Date.now() - status.mtimeMs > disk_dayMs)
            await (0,promises_.rm)(path, { force: true });
    }
}
const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];
function disk_unwritable(path, cause) {
    const code = disk_codeOf(cause);
    if (cause.syscall === 'link' && noLinks.includes(code)) {
        return new errors/* UserError */.yo('registry-no-links', {
            what: `Cannot keep a registry at ${path}.`,
            why: `Its file system has no hard links (${code}), without which two runs could both win.`,
            next: 'Put the registry on a local disk, or use a registry of another scheme.',
        }, { cause });
    }
    return new errors/* UserError */.yo('registry-unwritable', {
        what: `Cannot write ${path} of the registry.`,
        why: `The system answered ${code}; what was there before is unchanged.`,
        next: 'Free space or allow writing there, then run again.',
    }, { cause });
}
function disk_codeOf(error) {
    return error.code ?? String(error);
}

;// CONCATENATED MODULE: ./.build/domain/model/alias.js
/** Why a registry would misread this alias; undefined when the name is fine. */
function aliasRefusal(alias) {
    if (alias.toLowerCase() === 'latest')
        return 'Registries read "latest" as the newest version.';
    if (/^v?\d+$/i.test(alias))
        return 'Registries read it as the number of a version.';
    return undefined;
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/layout.js

function layoutOf(root) {
    const objects = (0,external_node_path_.join)(root, 'objects');
    const models = (0,external_node_path_.join)(root, 'models');
    const aliases = (model) => (0,external_node_path_.join)(models, encodeName(model), 'aliases');
    return {
        root,
        objects,
        models,
        object: (sha256) => (0,external_node_path_.join)(objects, sha256.slice(0, 2), sha256.slice(2)),
        versions: (model) => (0,external_node_path_.join)(models, encodeName(model), 'versions'),
        aliases,
        alias: (model, alias) => (0,external_node_path_.join)(aliases(model), encodeName(alias)),
    };
}
/** Any name as a folder name that every file system takes; a leading dot would hide it or climb. */
function encodeName(name) {
    return encodeURIComponent(name)
        .replace(/[!'()*~]/g, percent)
        .replace(/^\.|\.$/g, percent);
}
function decodeName(folder) {
    try {
        return decodeURIComponent(folder);
    }
    catch {
        return folder; // No name of ours: somebody else made this folder.
    }
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/names.js





const longest = 200;
/** Refuses a model name that this registry could confuse with another one. */
async function checkModelName(layout, model) {
    checkLength('model', model);
    await checkCase('model', model, layout.models);
}
/** Refuses an alias that means something else, or that could be confused with another one. */
async function checkAliasName(layout, model, alias) {
    checkLength('alias', alias);
    const why = aliasRefusal(alias);
    if (why)
        throw names_refused('alias', alias, why);
    await checkCase('alias', alias, (0,external_node_path_.dirname)(layout.alias(model, alias)));
}
function checkLength(noun, name) {
    if (name === '')
        throw names_refused(noun, name, 'It is empty.');
    if (!name.isWellFormed())
        throw names_refused(noun, name, 'It holds half of a character.');
    if (encodeName(name).length > longest) {
        throw names_refused(noun, name, `As a folder name it is longer than ${longest} characters.`);
    }
}
/** macOS and Windows take two names that differ only in case for one. */
async function checkCase(noun, name, folder) {
    for (const other of (await namesIn(folder)).map(decodeName)) {
        if (other !== name && other.toLowerCase() === name.toLowerCase()) {
            throw names_refused(noun, name, `"${other}" is there already and differs only in case.`);
        }
    }
}
function names_refused(noun, name, why) {
    return new errors/* UserError */.yo('name-refused', {
        what: `The registry does not take the ${noun} name "${name}".`,
        why,
        next: 'Choose another name.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/records.js





const storedFile = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1),
    size: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
});
/** `models/<model>/versions/<n>.json`. */
const versionRecord = schemas/* strictObject */.rej({
    version: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/),
    /** `<digest>/<run id>`: what makes a second registration find this one. */
    key: schemas/* string */.YjP(),
    files: schemas/* array */.YOg(storedFile),
    run: schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), commit: schemas/* string */.YjP().nullable() }),
    evidence: schemas/* array */.YOg(storedFile),
    registeredAt: iso/* datetime */.w$(),
});
/** `models/<model>/aliases/<alias>/<n>.json`; the highest number is current. */
const aliasRecord = schemas/* strictObject */.rej({
    version: schemas/* string */.YjP().regex(/^[1-9]\d*$/),
    from: schemas/* string */.YjP(),
    ledgerEntry: schemas/* string */.YjP(),
    movedAt: iso/* datetime */.w$(),
});
/** The numbers of the records in a folder, ascending. */
async function numbersIn(folder) {
    const names = await namesIn(folder);
    return names
        .map((name) => /^([1-9]\d*)\.json$/.exec(name)?.[1])
        .filter((digits) => digits !== undefined)
        .map(Number)
        .sort((a, b) => a - b);
}
/**
 * One record. A damaged one is never skipped: that would bring the one before it back to life.
 */
async function readRecord(folder, number, schema) {
    const path = (0,external_node_path_.join)(folder, `${number}.json`);
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw disk_unreadable(path, error);
    });
    const parsed = schema.safeParse(parseJson(path, text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw records_broken(path, `"${issue?.path.join('.')}" is not right: ${issue?.message}.`);
}
function renderRecord(record) {
    return `${JSON.stringify(record, null, 2)}\n`;
}
function records_broken(path, why) {
    return new errors/* UserError */.yo('registry-broken', {
        what: `${path} of the registry is damaged.`,
        why,
        next: 'Restore this file from a copy of the registry; until then nothing is read around it.',
        file: path,
    });
}
function parseJson(path, text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw records_broken(path, `It is no whole JSON: it ends after ${text.length} characters.`);
    }
}

// EXTERNAL MODULE: ./.build/domain/model/manifest.js
var model_manifest = __webpack_require__(1048);
;// CONCATENATED MODULE: ./.build/backends/registries/file/objects.js




/** Copies a file in under its SHA-256. Equal content is stored once. */
async function storeFile(layout, file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const temporary = await writeTemporary(layout.objects, async (target) => {
        for await (const chunk of source(file)) {
            hash.update(chunk);
            size += chunk.byteLength;
            await writeAll(target, chunk);
        }
    });
    const sha256 = hash.digest('hex');
    await publish(temporary, layout.object(sha256));
    return { path: file.path, size, sha256 };
}
/** A file that cannot be read is not the registry's fault. */
async function* source(file) {
    try {
        yield* file.open();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo('file-unreadable', {
            what: `Cannot read ${file.path} to register it.`,
            why: `${error instanceof Error ? error.message : error}.`,
            next: 'Check that the file is still there and that this user may read it.',
        }, { cause: error });
    }
}
/** A stored file, its bytes as they are now. */
function objects_storedFile(layout, { path, size, sha256 }) {
    return { path, size, open: () => stream(layout.object(sha256)) };
}
/** The same for a file that no model digest covers: bytes that were changed are an error. */
function verifiedFile(layout, file) {
    return { ...objects_storedFile(layout, file), open: () => verified(layout.object(file.sha256), file) };
}
async function* verified(path, file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of stream(path)) {
        hash.update(chunk);
        yield chunk;
    }
    const found = hash.digest('hex');
    if (found === file.sha256)
        return;
    throw new errors/* UserError */.yo('registry-broken', {
        what: `The evidence ${file.path} in the registry was changed: ${path}.`,
        why: `Its SHA-256 is ${found}, not the ${file.sha256} that it is stored under.`,
        next: 'Restore this file from a copy of the registry.',
        file: path,
    });
}
async function* stream(path) {
    try {
        yield* (0,external_node_fs_.createReadStream)(path);
    }
    catch (error) {
        throw disk_unreadable(path, error);
    }
}
async function writeAll(target, chunk) {
    for (let written = 0; written < chunk.byteLength;) {
        written += (await target.write(chunk, written)).bytesWritten;
    }
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/versions.js









/** Idempotent on digest and run id; the version's number is claimed by creating its file. */
async function registerVersion(layout, candidate) {
    const { model } = candidate;
    await checkModelName(layout, model);
    const key = `${candidate.digest}/${candidate.runId}`;
    const existing = await findRecord(layout, model, (record) => record.key === key);
    if (existing) {
        await verifyStored(layout, existing);
        return { version: versionOf(model, existing), existed: true };
    }
    const stored = await storeAll(layout, candidate);
    await verifyStored(layout, { ...stored, digest: candidate.digest });
    for (;;) {
        // One list for both: a twin that appears after it was read has the next number, or takes it first.
        const numbers = await numbersIn(layout.versions(model));
        const twin = await newestAmong(numbers, { layout, model }, (record) => record.key === key);
        if (twin)
            return { version: versionOf(model, twin), existed: true };
        const number = (numbers.at(-1) ?? 0) + 1;
        const record = { version: String(number), key, ...stored, ...describe(candidate) };
        const path = (0,external_node_path_.join)(layout.versions(model), `${number}.json`);
        if (await create(path, renderRecord(record))) {
            return { version: versionOf(model, record), existed: false };
        }
    }
}
/** The newest record that matches. */
async function findRecord(layout, model, matches) {
    const numbers = await numbersIn(layout.versions(model));
    return newestAmong(numbers, { layout, model }, matches);
}
async function newestAmong(numbers, { layout, model }, matches) {
    for (const number of numbers.toReversed()) {
        const record = await readNumbered(layout, model, number);
        if (matches(record))
            return record;
    }
    return undefined;
}
/** The record of one version, `3` or `v3`. */
async function readVersion(layout, model, version) {
    const number = Number(/^v?([1-9]\d*)$/.exec(version)?.[1]);
    const numbers = await numbersIn(layout.versions(model));
    if (!numbers.includes(number))
        return undefined;
    return readNumbered(layout, model, number);
}
/** A record under another number than its own would give two versions one name. */
function readNumbered(layout, model, number) {
    const numbered = versionRecord.extend({ version: schemas/* literal */.euz(String(number)) });
    return readRecord(layout.versions(model), number, numbered);
}
function versionOf(model, record) {
    const { version, digest, registeredAt, run } = record;
    return { model, version, digest, registeredAt, runId: run.id, commit: run.commit };
}
function describe({ digest, runId, commit, registeredAt }) {
    return { digest, run: { id: runId, commit }, registeredAt };
}
async function storeAll(layout, { files, evidence }) {
    const store = async (all) => {
        const stored = [];
        for (const file of all)
            stored.push(await storeFile(layout, file));
        return stored;
    };
    return { files: await store(files), evidence: await store(evidence) };
}
/** Reads every byte back from the store: what is registered is what was evaluated, or nothing is. */
async function verifyStored(layout, { files, digest }) {
    const manifest = [];
    for (const file of files) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        for await (const chunk of objects_storedFile(layout, file).open()) {
            hash.update(chunk);
            size += chunk.byteLength;
        }
        manifest.push({ path: file.path, size, sha256: hash.digest('hex') });
    }
    const found = `sha256:${(0,external_node_crypto_.createHash)('sha256').update((0,model_manifest/* renderManifest */.s)(manifest)).digest('hex')}`;
    if (found === digest && files.length > 0)
        return;
    throw new errors/* UserError */.yo('digest-mismatch', {
        what: `The model's bytes in the registry have the digest ${found}.`,
        why: `They should have ${digest}: they changed while they were copied, or on the disk.`,
        next: 'Register again from an undamaged copy; if it stays, restore the registry from a copy.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/aliases.js






/** The version that holds the alias now, and the number of the record that says so. */
async function readAlias(layout, model, alias) {
    await checkAliasName(layout, model, alias);
    const folder = layout.alias(model, alias);
    const number = (await numbersIn(folder)).at(-1);
    if (number === undefined)
        return { number: 0, current: 'none' };
    const { version } = await readRecord(folder, number, aliasRecord);
    return { number, current: version };
}
/** Compare and set: the next numbered record can be created once. */
async function moveAlias(layout, move) {
    const { model, alias, from, to, ledgerEntry, movedAt } = move;
    if (!(await readVersion(layout, model, to)))
        throw gone(model, to);
    const { number, current } = await readAlias(layout, model, alias);
    if (current !== from)
        return { kind: 'conflict', current };
    const path = (0,external_node_path_.join)(layout.alias(model, alias), `${number + 1}.json`);
    if (await create(path, renderRecord({ version: to, from, ledgerEntry, movedAt }))) {
        return { kind: 'moved' };
    }
    return { kind: 'conflict', current: (await readAlias(layout, model, alias)).current };
}
function gone(model, version) {
    return new errors/* UserError */.yo('version-unknown', {
        what: `An alias of ${model} cannot point at version ${version}.`,
        why: 'The registry has no such version.',
        next: 'Register the model first, or name another version.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/registry.js











/** A folder on disk: content-addressed, and safe when several processes use it at once. */
const fileRegistry = {
    scheme: 'file',
    summary: 'a folder, file:registry',
    async open(uri) {
        const layout = layoutOf(pathOfUri(uri));
        const existing = async () => checkExists(uri, layout);
        return {
            uri: `file:${layout.root}`,
            ledger: `file:${(0,external_node_path_.join)(layout.root, 'ledger.jsonl')}`,
            async find(model, reference) {
                await existing();
                return find(layout, model, reference);
            },
            register: (candidate) => registerVersion(layout, candidate),
            async files(version, part) {
                await existing();
                const record = await readVersion(layout, version.model, version.version);
                if (!record)
                    throw missing(version.model, version.version);
                if (part === 'evidence')
                    return record.evidence.map((file) => verifiedFile(layout, file));
                return record.files.map((file) => objects_storedFile(layout, file));
            },
            async moveAlias(move) {
                await existing();
                return moveAlias(layout, move);
            },
        };
    },
};
async function find(layout, model, reference) {
    await checkModelName(layout, model);
    if ((await numbersIn(layout.versions(model))).length === 0)
        throw unknownModel(layout, model);
    const record = await recordOf(layout, model, reference);
    return record && versionOf(model, record);
}
async function recordOf(layout, model, reference) {
    switch (reference.kind) {
        case 'version':
            return readVersion(layout, model, reference.version);
        case 'digest':
            return findRecord(layout, model, ({ digest }) => digest === reference.digest);
        case 'alias': {
            const { current } = await readAlias(layout, model, reference.alias);
            if (current === 'none')
                return undefined;
            const record = await readVersion(layout, model, current);
            if (!record)
                throw missing(model, current, reference.alias);
            return record;
        }
    }
}
async function checkExists(uri, { root }) {
    const status = await (0,promises_.stat)(root).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw disk_unreadable(root, error);
    });
    if (status?.isDirectory())
        return;
    throw new errors/* UserError */.yo('registry-missing', {
        what: `There is no registry at ${uri}.`,
        why: status ? `${root} is a file, not a folder.` : `The folder ${root} does not exist.`,
        next: 'Correct the URI, or register a first model, which creates the registry.',
    });
}
function unknownModel(layout, model) {
    return new errors/* UserError */.yo('model-unknown', {
        what: `The registry ${layout.root} does not know the model "${model}".`,
        why: 'No version of it was ever registered there.',
        next: 'Correct the name, or register a first version of it.',
    });
}
/** An alias whose version is gone is no first model: something was deleted by hand. */
function missing(model, version, alias) {
    return new errors/* UserError */.yo('version-missing', {
        what: `Version ${version} of ${model} is missing from the registry.`,
        why: alias
            ? `The alias "${alias}" points at it, but its record is gone.`
            : 'Its record is gone.',
        next: 'Restore it from a copy of the registry.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/index.js

/** Every model registry; a new one is a file and its name here. */
const registries = [fileRegistry];

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/backends/training/local/ending.js

/**
 * The steps by which a group is ended, each with the milliseconds until the next. A runner sends
 * SIGINT, 7.5 s later SIGTERM and 2.5 s later the kill: all steps fit before its second signal. A
 * background job of a shell ignores SIGINT, so that step is never the last.
 */
const ladder = [
    { signal: 'INT', graceMs: 6_000 },
    { signal: 'TERM', graceMs: 1_000 },
    { signal: 'KILL', graceMs: 2_000 },
];
const pollMs = 20;
const settleMs = 200;
/** Ends a process group, more firmly from step to step. */
class Ending {
    #group;
    /** Settles when even the last step did not help: a process in the kernel's hands outlives SIGKILL. */
    hopeless;
    #giveUp = () => undefined;
    #step = -1;
    #timer;
    constructor(group) {
        this.#group = group;
        this.hopeless = new Promise((resolve) => {
            this.#giveUp = resolve;
        });
    }
    /** Asks, with time to save; asked again it insists. */
    ask() {
        this.#climb(this.#step + 1);
    }
    /** Leaves no time. */
    force() {
        this.#climb(ladder.length - 1);
    }
    /** Once the command itself has ended: ends what it left running, and tells how many that were. */
    async sweep() {
        const asked = this.#step >= 0;
        await (asked ? this.#gone() : Promise.race([this.#gone(), (0,external_node_timers_promises_.setTimeout)(settleMs)]));
        const leftBehind = asked ? 0 : this.#group.count();
        if (leftBehind > 0) {
            this.#climb(1);
            await this.#gone();
        }
        clearTimeout(this.#timer);
        this.#giveUp();
        return { leftBehind, stillAlive: this.#group.count() };
    }
    #climb(step) {
        const rung = ladder[step];
        if (!rung || step <= this.#step)
            return;
        this.#step = step;
        clearTimeout(this.#timer);
        this.#group.send(rung.signal);
        this.#timer = setTimeout(() => {
            if (step === ladder.length - 1)
                this.#giveUp();
            else
                this.#climb(step + 1);
        }, rung.graceMs);
    }
    async #gone() {
        let waiting = true;
        void this.hopeless.then(() => {
            waiting = false;
        });
        while (waiting && this.#group.count() > 0)
            await (0,external_node_timers_promises_.setTimeout)(pollMs);
    }
}

;// CONCATENATED MODULE: ./.build/backends/training/local/log-file.js





const { O_APPEND, O_CREAT, O_EXCL, O_RDWR } = external_node_fs_.constants;
const chunkBytes = 256 * 1024;
/**
 * A new, empty log that the training command itself appends to: the order of its two streams is
 * kept, the log is whole whatever becomes of us, and printing never waits for us.
 */
async function createLog(path) {
    try {
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
        // Never through a link that a checkout may hold.
        await (0,promises_.rm)(path, { force: true });
        return await (0,promises_.open)(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL, 0o644);
    }
    catch (error) {
        throw new errors/* UserError */.yo('output-unwritable', {
            what: `Cannot write ${path}.`,
            why: `The system answered ${error.code ?? 'an unknown error'}.`,
            next: 'Free space or allow writing there, or name another folder by output-directory.',
        }, { cause: error });
    }
}
/** Hands what was appended since the last time to `lines`. */
async function readOn(log, lines) {
    for (;;) {
        const buffer = new Uint8Array(chunkBytes);
        const { bytesRead } = await log.read(buffer, 0, chunkBytes, lines.bytes);
        if (bytesRead === 0)
            return;
        lines.push(buffer.subarray(0, bytesRead));
    }
}

;// CONCATENATED MODULE: ./.build/backends/training/local/safe-line.js
const safe_line_longest = 2_000;
const start = '\u001b';
const bell = '\u0007';
/** Colours and cursor moves; titles, links and other strings up to their end; everything shorter. */
const escapeSequence = new RegExp([
    String.raw `${start}\[[0-?]*[ -/]*[@-~]`,
    String.raw `${start}[\]PX^_][^${bell}${start}]*(?:${bell}|${start}\\)?`,
    `${start}[ -/]*[0-~]`,
].join('|'), 'g');
const control = /(?!\t)\p{Cc}/gu;
/** Other line ends, and what turns the direction of a text. */
const misleading = /[\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
/**
 * One line of foreign bytes as a person may see it: no escape sequences, no controls, not too long.
 * `length` is that of the whole line, of which `bytes` may be the beginning.
 */
function safeLine(bytes, length = bytes.byteLength) {
    const text = new TextDecoder()
        .decode(bytes)
        .replace(escapeSequence, '')
        .replace(control, picture)
        .replace(misleading, '\ufffd');
    if (text.length <= safe_line_longest && bytes.byteLength === length)
        return text;
    const start = text.slice(0, safe_line_longest).toWellFormed();
    return `${start} … (cut, the line has ${length.toLocaleString('en-US')} bytes)`;
}
/** Unicode has a picture for each control character below the blank. */
function picture(character) {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}

;// CONCATENATED MODULE: ./.build/backends/training/local/log-lines.js

const longestKept = 64 * 1024;
const linesPerSecond = 200;
const lastKept = 20;
const newline = 10;
const carriageReturn = 13;
/**
 * Cuts the bytes of a log into lines and shows them: at most 200 a second, of a busier second the
 * first and the last ones, because a stack trace stands at the end. A line that rewrites itself
 * by carriage returns is shown as it is now.
 */
class LogLines {
    bytes = 0;
    lines = 0;
    lastLine = '';
    #screen;
    #pending = new Uint8Array();
    #cut = 0;
    #hidden = 0;
    #last = [];
    #second = Number.NEGATIVE_INFINITY;
    #shownInSecond = 0;
    #rewritten = Number.NEGATIVE_INFINITY;
    constructor(screen) {
        this.#screen = screen;
    }
    /** The chunk may end anywhere, also inside a character; it must not be changed afterwards. */
    push(chunk) {
        this.bytes += chunk.byteLength;
        let start = 0;
        for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
            this.#finish(chunk.subarray(start, end));
            start = end + 1;
        }
        this.#keep(chunk.subarray(start));
    }
    /** Call it now and then: shows a progress bar that has no line end yet, and what was held back. */
    tick() {
        const now = this.#screen.now();
        if (now - this.#second >= 1_000)
            this.#release();
        const bar = lastState(this.#pending);
        if (bar === undefined || now - this.#rewritten < 1_000)
            return;
        this.#rewritten = now;
        this.#screen.show(safeLine(bar));
    }
    /** The log is whole: what has no line end is the last line. */
    end() {
        if (this.#pending.byteLength > 0)
            this.#finish(new Uint8Array());
        this.#release();
    }
    #keep(bytes) {
        if (bytes.byteLength === 0)
            return;
        const room = longestKept - this.#pending.byteLength;
        if (bytes.byteLength > room && this.#pending.includes(carriageReturn)) {
            this.#pending = this.#pending.slice(this.#pending.lastIndexOf(carriageReturn) + 1);
        }
        const kept = bytes.subarray(0, Math.max(0, longestKept - this.#pending.byteLength));
        this.#cut += bytes.byteLength - kept.byteLength;
        this.#pending = joined(this.#pending, kept);
    }
    #finish(rest) {
        this.#keep(rest);
        const line = withoutBars(this.#pending);
        const cut = this.#cut;
        this.#pending = new Uint8Array();
        this.#cut = 0;
        this.lines += 1;
        this.#offer(line, cut);
    }
    #offer(line, cut) {
        const now = this.#screen.now();
        if (now - this.#second >= 1_000) {
            this.#release();
            this.#second = now;
            this.#shownInSecond = 0;
        }
        this.#shownInSecond += 1;
        if (this.#shownInSecond <= linesPerSecond) {
            this.#show(line, cut);
            return;
        }
        this.#hidden += 1;
        this.#last.push({ line, cut });
        if (this.#last.length > lastKept)
            this.#last.shift();
    }
    /** Says how many lines were left out, and shows the last of them. */
    #release() {
        const unseen = this.#hidden - this.#last.length;
        if (unseen > 0)
            this.#screen.show(`… ${unseen.toLocaleString('en-US')} lines only in train.log`);
        for (const { line, cut } of this.#last)
            this.#show(line, cut);
        this.#hidden = 0;
        this.#last = [];
    }
    #show(line, cut) {
        const text = safeLine(line, line.byteLength + cut);
        if (text.trim() !== '')
            this.lastLine = text;
        this.#screen.show(text);
    }
}
/** A finished line may end in `\r\n`, and shows what its last carriage return left. */
function withoutBars(line) {
    const end = line.at(-1) === carriageReturn ? line.byteLength - 1 : line.byteLength;
    return line.subarray(line.subarray(0, end).lastIndexOf(carriageReturn) + 1, end);
}
/** The last whole state of a line that carriage returns rewrite; undefined for an ordinary one. */
function lastState(line) {
    const end = line.lastIndexOf(carriageReturn);
    if (end === -1)
        return undefined;
    const before = line.subarray(0, end);
    const state = before.subarray(before.lastIndexOf(carriageReturn) + 1);
    // tqdm writes the return before the state, others after it.
    return state.byteLength > 0 ? state : line.subarray(end + 1);
}
function joined(left, right) {
    if (left.byteLength === 0)
        return right;
    const whole = new Uint8Array(left.byteLength + right.byteLength);
    whole.set(left);
    whole.set(right, left.byteLength);
    return whole;
}

;// CONCATENATED MODULE: ./.build/backends/training/local/machine.js


/** This machine, with the interpreters that a command with these variables finds. */
async function readMachine(environment) {
    const [node, python3, python] = await Promise.all([
        machine_versionOf('node', environment),
        machine_versionOf('python3', environment),
        machine_versionOf('python', environment),
    ]);
    return {
        os: `${(0,external_node_os_.platform)()} ${(0,external_node_os_.release)()}`,
        arch: (0,external_node_os_.arch)(),
        cpus: (0,external_node_os_.availableParallelism)(),
        memoryBytes: (0,external_node_os_.totalmem)(),
        node,
        python: python3 ?? python,
    };
}
/** `24.21.0` from `v24.21.0` or `Python 3.12.1`; null when it is not there or does not answer. */
function machine_versionOf(program, environment) {
    const options = { env: environment, timeout: 3_000, windowsHide: true };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(program, ['--version'], options, (_error, stdout) => {
            resolve(/\d+\.\d+\S*/.exec(stdout)?.[0] ?? null);
        });
    });
}

;// CONCATENATED MODULE: ./.build/backends/training/local/process-table.js

/** Linux gives user space always a hundred ticks a second. */
const ticksPerSecond = 100;
/**
 * The living members of a process group, from /proc; undefined where there is none. A zombie is
 * not alive: where nobody reaps, it stays for ever and still answers to signals.
 */
function membersOf(group) {
    const pids = processIds();
    return pids?.flatMap((pid) => memberOf(pid, group) ?? []);
}
function processIds() {
    try {
        const pids = (0,external_node_fs_.readdirSync)('/proc').map(Number).filter(Number.isInteger);
        return pids.length > 0 ? pids : undefined;
    }
    catch {
        return undefined;
    }
}
function memberOf(pid, group) {
    try {
        const fields = statusFields((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
        const [state, , processGroup] = fields;
        if (Number(processGroup) !== group || state === 'Z' || state === 'X')
            return undefined;
        const memory = (0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'latin1');
        const ticks = fields.slice(11, 15).map(Number);
        return {
            pid,
            residentBytes: kibibytes(memory, 'VmRSS') * 1024,
            peakBytes: kibibytes(memory, 'VmHWM') * 1024,
            cpuSeconds: ticks.reduce((sum, tick) => sum + tick, 0) / ticksPerSecond,
        };
    }
    catch {
        // It ended between two reads.
        return undefined;
    }
}
/** The fields after the name, which may itself hold blanks and brackets: state is the first. */
function statusFields(stat) {
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
function kibibytes(status, name) {
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}

;// CONCATENATED MODULE: ./.build/backends/training/local/meter.js

/** What a group uses, sampled: often at first, or a short run would end unseen. */
class Meter {
    #group;
    #started = performance.now();
    #next = 0;
    #peakBytes = null;
    #cpuSeconds = null;
    constructor(group) {
        this.#group = group;
    }
    /** Call it as often as you like; it decides when a sample is worth its cost. */
    sample() {
        const elapsed = performance.now() - this.#started;
        if (elapsed < this.#next)
            return;
        this.#next = elapsed < 5_000 ? elapsed : elapsed + 2_000;
        const members = membersOf(this.#group);
        if (!members || members.length === 0)
            return;
        const together = members.reduce((sum, { residentBytes }) => sum + residentBytes, 0);
        const alone = Math.max(...members.map(({ peakBytes }) => peakBytes));
        const cpu = members.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
        this.#peakBytes = Math.max(this.#peakBytes ?? 0, together, alone);
        this.#cpuSeconds = Math.max(this.#cpuSeconds ?? 0, cpu);
    }
    read() {
        return { peakMemoryBytes: this.#peakBytes, cpuSeconds: this.#cpuSeconds };
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./.build/backends/training/local/warden.js

const script = `
trap '' HUP INT TERM
group=
while read -r word; do
  case "$word" in
    done) exit 0 ;;
    INT | TERM | KILL) kill -s "$word" -- "-$group" ;;
    *) group=$word ;;
  esac
done
[ -n "$group" ] || exit 0
kill -s TERM -- "-$group"
seconds=0
while [ "$seconds" -lt 5 ] && kill -s 0 -- "-$group"; do
  sleep 1
  seconds=$((seconds + 1))
done
kill -s KILL -- "-$group"
`;
function startWarden(environment) {
    const shell = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', script, 'contender-warden'], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
        env: environment,
    });
    shell.unref();
    // Without it we still signal the group ourselves; only our own sudden death is not covered.
    shell.on('error', () => undefined);
    shell.stdin.on('error', () => undefined);
    return {
        watch: (group) => void shell.stdin.write(`${group}\n`),
        send(group, signal) {
            if (isAlive(shell))
                shell.stdin.write(`${signal}\n`);
            else
                signalGroup(group, signal);
        },
        dismiss: () => void shell.stdin.end('done\n'),
    };
}
/** Whether the group could be signalled; `0` only asks whether it is there. */
function signalGroup(group, signal) {
    try {
        const words = ['-c', 'kill -s "$1" -- "-$2"', 'sh', signal, String(group)];
        (0,external_node_child_process_.execFileSync)('/bin/sh', words, { stdio: 'ignore' });
        return true;
    }
    catch {
        return false;
    }
}
function isAlive(shell) {
    return shell.pid !== undefined && shell.exitCode === null && shell.signalCode === null;
}

;// CONCATENATED MODULE: ./.build/backends/training/local/process-group.js






/** Starts the command by the system's shell, as leader of a process group of its own. */
async function startGroup(start) {
    const warden = (0,external_node_os_.platform)() === 'win32' ? taskkill : startWarden(start.environment);
    try {
        const child = spawnShell(start);
        const id = child.pid ?? Number.NaN;
        // At once: should we die now, nobody else knows of it.
        if (child.pid !== undefined)
            warden.watch(id);
        await (0,external_node_events_.once)(child, 'spawn');
        return {
            id,
            ended: exitOf(child),
            count: () => process_group_count(id, child),
            send: (signal) => warden.send(id, signal),
            release() {
                child.unref();
                warden.dismiss();
            },
        };
    }
    catch (error) {
        warden.dismiss();
        throw notStarted(error);
    }
}
function spawnShell({ command, environment, log }) {
    const options = { env: environment, stdio: ['ignore', log, log] };
    if ((0,external_node_os_.platform)() === 'win32') {
        return (0,external_node_child_process_.spawn)(command, { ...options, shell: true, windowsHide: true });
    }
    // Of several lines the first that fails ends the command, as in a step of a workflow.
    return (0,external_node_child_process_.spawn)('/bin/sh', ['-e', '-c', command], { ...options, detached: true });
}
async function exitOf(child) {
    if (child.exitCode === null && child.signalCode === null)
        await (0,external_node_events_.once)(child, 'exit');
    const { exitCode, signalCode } = child;
    // Under a shell a signal is 128 + its number.
    const [name] = Object.entries(external_node_os_.constants.signals).find(([, number]) => exitCode === 128 + number) ?? [];
    return name ? { exitCode: null, signal: name } : { exitCode, signal: signalCode };
}
function process_group_count(id, child) {
    const members = (0,external_node_os_.platform)() === 'linux' ? membersOf(id) : undefined;
    if (members)
        return members.length;
    if ((0,external_node_os_.platform)() !== 'win32')
        return signalGroup(id, '0') ? 1 : 0;
    return child.exitCode === null && child.signalCode === null ? 1 : 0;
}
/** Windows knows no groups: the tree of the command is ended at once, without time to save. */
const taskkill = {
    watch: () => undefined,
    dismiss: () => undefined,
    send(id) {
        try {
            (0,external_node_child_process_.execFileSync)('taskkill', ['/PID', String(id), '/T', '/F'], { stdio: 'ignore' });
        }
        catch {
            // It ended by itself.
        }
    },
};
function notStarted(error) {
    const problem = {
        what: 'Cannot start the training command.',
        why: `The system answered ${error.code ?? error.message} when its shell was started.`,
        next: error.code === 'E2BIG'
            ? 'Shorten the command, or put it into a script.'
            : 'Check that /bin/sh is there, and that this user may start another process.',
    };
    return new errors/* UserError */.yo('train-not-started', problem, { cause: error });
}

;// CONCATENATED MODULE: ./.build/backends/training/local/index.js








const local_pollMs = 100;
/** A run of a moment is watched more closely, or its memory would go unseen. */
const firstPollMs = 20;
const firstPolls = 50;
/** The machine that runs Contender. */
const local = {
    scheme: 'local',
    summary: 'a process group on this machine',
    async open() {
        return { run };
    },
};
async function run(job, watcher) {
    const environment = { ...job.environment, CONTENDER_OUTPUT_DIR: (0,external_node_path_.resolve)(job.outputDirectory) };
    const machine = readMachine(environment);
    const file = await createLog(job.logPath);
    const lines = new LogLines({ show: watcher.show, now: () => performance.now() });
    const startedAt = new Date().toISOString();
    // From before the start: a signal in between would end us, and leave the command alone.
    const signals = listen(watcher);
    try {
        const group = await startGroup({ command: job.command, environment, log: file.fd });
        const meter = new Meter(group.id);
        const poll = async () => {
            meter.sample();
            await readOn(file, lines);
        };
        const attended = await attend(group, { job, signals, lines, poll });
        await readOn(file, lines);
        lines.end();
        const log = { bytes: lines.bytes, lines: lines.lines, lastLine: lines.lastLine };
        const resources = meter.read();
        return { ...attended, startedAt, log, resources, machine: await machine };
    }
    finally {
        signals.stop();
        await file.close();
    }
}
function listen(watcher) {
    const early = [];
    let take = (signal) => early.push(signal);
    const stop = watcher.onSignal((signal) => take(signal));
    return {
        handTo(listener) {
            take = listener;
            for (const signal of early)
                listener(signal);
        },
        stop,
    };
}
/** Stays with the group until nothing of it is alive. */
async function attend(group, { job, signals, lines, poll }) {
    const started = performance.now();
    const ending = new Ending(group);
    let reason;
    signals.handTo((signal) => {
        reason = 'cancelled';
        if (signal === 'SIGTERM')
            ending.force();
        else
            ending.ask();
    });
    const limit = deadline(job.timeoutMinutes, () => {
        reason ??= 'timed-out';
        ending.ask();
    });
    const following = new AbortController();
    const followed = follow(following.signal, { lines, poll });
    // A log that cannot be read is reported when the group is gone, not before.
    followed.catch(() => undefined);
    try {
        const exit = await Promise.race([group.ended, ending.hopeless.then(() => stuck)]);
        const durationMs = Math.round(performance.now() - started);
        clearTimeout(limit);
        const remains = await ending.sweep();
        const end = endOf(exit, { reason, minutes: job.timeoutMinutes ?? 0 });
        return { end, durationMs, ...remains };
    }
    finally {
        clearTimeout(limit);
        signals.stop();
        group.release();
        following.abort();
        await followed;
    }
}
/** What SIGKILL did not end has not answered either. */
const stuck = { exitCode: null, signal: 'SIGKILL' };
async function follow(signal, { lines, poll }) {
    for (let polls = 0; !signal.aborted; polls += 1) {
        await poll();
        lines.tick();
        await (0,external_node_timers_promises_.setTimeout)(polls < firstPolls ? firstPollMs : local_pollMs, undefined, { signal }).catch(() => undefined);
    }
}
/** A timer holds at most 2^31 - 1 milliseconds, which is 24 days; no job lives longer. */
function deadline(minutes, act) {
    if (minutes === null || minutes * 60_000 >= 2 ** 31)
        return undefined;
    return setTimeout(act, minutes * 60_000);
}
/** Our own signal outranks what the command answered to it. */
function endOf({ exitCode, signal }, { reason, minutes }) {
    if (reason === 'cancelled')
        return { kind: 'cancelled' };
    if (reason === 'timed-out')
        return { kind: 'timed-out', minutes };
    if (exitCode === 0)
        return { kind: 'succeeded' };
    return exitCode === null
        ? { kind: 'killed', signal: signal ?? 'unknown' }
        : { kind: 'failed', exitCode };
}

;// CONCATENATED MODULE: ./.build/backends/training/index.js

/** Every place where training runs; a new one is a file and its name here. */
const trainingBackends = [local];

// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(3541);
;// CONCATENATED MODULE: ./.build/opener.js









/** Wires the ports to their back ends; a heavy one is imported only when it is opened. */
function opener_opener(host, { output, prefix }) {
    const environment = host.environment;
    return {
        context: { ...host.context(), version: version/* version */.r, startedAt: new Date().toISOString() },
        output: outputFolder(output),
        writeFile: (path, text) => outputFolder((0,external_node_path_.dirname)(path)).write((0,external_node_path_.basename)(path), text),
        environment,
        fromRoot: (path) => ((0,external_node_path_.isAbsolute)(path) ? path : external_node_path_.posix.join(prefix, path)),
        registry: (uri) => openBackend('registry', registries, { uri, environment }),
        ledger: (uri) => openBackend('ledger', ledgers, { uri, environment }),
        async predictions() {
            const { duckDbPredictions } = await __webpack_require__.e(/* import() */ 729).then(__webpack_require__.bind(__webpack_require__, 2729));
            return duckDbPredictions(environment);
        },
        training: (uri) => openBackend('training back end', trainingBackends, { uri, environment }),
        engine: (uri) => openBackend('data engine', engines, { uri, environment }),
        sourceControl: () => gitSourceControl(environment),
        async pullRequests(token) {
            const { githubPullRequests } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(32), __webpack_require__.e(56), __webpack_require__.e(906)]).then(__webpack_require__.bind(__webpack_require__, 3906));
            return githubPullRequests(token, environment);
        },
        async approvals(token) {
            const { githubApprovals } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(32), __webpack_require__.e(56), __webpack_require__.e(872)]).then(__webpack_require__.bind(__webpack_require__, 8872));
            return githubApprovals(token, environment);
        },
        async deployments(token) {
            const { githubDeployments } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(32), __webpack_require__.e(56), __webpack_require__.e(272)]).then(__webpack_require__.bind(__webpack_require__, 272));
            return githubDeployments(token, environment);
        },
        now: () => new Date(),
        progress: host.progress,
        foreign: host.foreign,
        variables: host.variables,
        onSignal: host.onSignal,
    };
}

;// CONCATENATED MODULE: ./.build/run.js








/** Reads, decides, shows. */
async function run_run(command, host) {
    await host.show(await judge(command, host));
}
async function judge(command, host) {
    const raw = host.inputs();
    const given = (name) => raw.get(name) || defaults[name];
    let open = opener_opener(host, { output: given('output-directory'), prefix: '' });
    try {
        const prefix = host.enter(given('working-directory'));
        const output = given('output-directory');
        const place = { output: host.style === 'github' ? (0,external_node_path_.resolve)(output) : output, prefix };
        open = await atCommit(opener_opener(host, place));
        const inputs = await (0,errors/* alongside */.bx)(() => parseInputs(command.inputs, raw, host.style), () => (0,policy/* readPolicy */.T4)(given('policy')));
        return await command.run(inputs, open);
    }
    catch (error) {
        const named = { key: raw.get('key'), model: raw.get('model'), policy: given('policy') };
        return (0,errored/* errored */.s)(command.name, open, { key: await (0,outcome_key/* keyOfErrored */.k)(command.name, named), error });
    }
}
/** GitHub says which commit it runs on; elsewhere git knows. */
async function atCommit(open) {
    if (open.context.sha !== null)
        return open;
    return { ...open, context: { ...open.context, ...(await open.sourceControl().commit()) } };
}
const defaults = {
    policy: command_inputs/* common */.sh.policy.def.defaultValue,
    key: '',
    'working-directory': command_inputs/* common */.sh['working-directory'].def.defaultValue,
    'output-directory': command_inputs/* common */.sh['output-directory'].def.defaultValue,
};


/***/ }),

/***/ 3541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Contender's version; a test holds it to package.json. */
const version = '0.1.0';


/***/ })

};
