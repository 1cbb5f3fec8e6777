export const id = 1900;
export const ids = [1900];
export const modules = {

/***/ 69117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ documentNames),
  u: () => (/* binding */ documentsOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(16141);
// EXTERNAL MODULE: ./.build/inputs/text-file.js
var text_file = __webpack_require__(41042);
;// CONCATENATED MODULE: ./.build/inputs/card-text.js




/** Null: nobody wrote anything. */
async function readCardText(file) {
    if (file === undefined)
        return null;
    const { head, body } = divided((await readWritten(file)).replace(/^\uFEFF/, ''));
    refuseOpenEnd(file, body);
    return { frontMatter: head === null ? {} : frontMatterOf(file, head), text: body };
}
/** Bytes; a card is for people, and is copied beside every version. */
const longest = 1_048_576;
async function readWritten(file) {
    const { size } = await (0,text_file/* expectFile */.Mo)(file);
    if (size > longest)
        throw notWritten(file, `It has ${size} bytes, and a card takes ${longest}.`);
    const text = await (0,text_file/* readText */.yR)(file);
    if (!/[\0\uFFFD]/.test(text))
        return text;
    throw notWritten(file, 'It has bytes that are no text in UTF-8.');
}
function notWritten(file, why) {
    return new errors/* UserError */.yo('card-text', {
        what: `Cannot copy ${file} into the model card.`,
        why,
        next: 'Name a Markdown file in UTF-8 that people wrote.',
        file,
    });
}
const headForm = /^---[ \t]*\r?\n(?<head>[\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;
/** Front matter is only what begins with the file's first line. */
function divided(text) {
    const found = text.startsWith('---') ? headForm.exec(text) : null;
    if (found?.index !== 0)
        return { head: null, body: text };
    return { head: found.groups?.head ?? '', body: text.slice(found[0].length) };
}
const headSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullable();
/** The licence, the languages, the tags of the card are its author's; the results are not. */
function frontMatterOf(file, head) {
    // The line of dashes above it counts.
    const { value, line } = (0,inputs_document.parseText)(file, `\n${head}`, headSchema);
    if (value === null || !('model-index' in value))
        return value ?? {};
    const at = line(['model-index']);
    throw new errors/* UserError */.yo('card-results', {
        what: `The front matter of ${file} has a "model-index".`,
        why: 'The results of a card come from what was measured, and from nowhere else.',
        next: 'Take it out.',
        file,
        ...(at !== undefined && { line: at }),
    });
}
/** What never ends would swallow the results that follow it. */
function refuseOpenEnd(file, body) {
    const open = openEnd(body);
    if (open === null)
        return;
    throw new errors/* UserError */.yo('card-open-end', {
        what: `${open} in ${file} never ends.`,
        why: 'The results that follow in the card would disappear in it.',
        next: 'Close it.',
        file,
    });
}
/** A code fence or an HTML comment that is still open where the text ends. */
function openEnd(body) {
    let fence = null;
    let comment = false;
    for (const line of body.split(/\r\n|\r|\n/)) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence !== null) {
            if (mark?.startsWith(fence) && line.trim() === mark)
                fence = null;
        }
        else if (mark && !comment)
            fence = mark;
        else
            comment = comment ? !line.includes('-->') : opensComment(line);
    }
    if (fence !== null)
        return 'A code fence';
    return comment ? 'An HTML comment' : null;
}
function opensComment(line) {
    return line.lastIndexOf('<!--') > line.lastIndexOf('-->');
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/inputs/yaml-text.js

/**
 * A value as YAML that every reader takes for the same value, those of YAML 1.1 among them: text
 * that either would misread is quoted, what cannot be seen is escaped, and no line is folded.
 */
function yamlText(value) {
    const document = new dist/* Document */.yo(value, {
        compat: 'yaml-1.1',
        aliasDuplicateObjects: false,
        customTags: (tags) => [exponent, ...tags],
    });
    (0,dist/* visit */.YR)(document, (_, node) => {
        if (!(0,dist/* isScalar */.jn)(node) || typeof node.value !== 'string' || harmless.test(node.value))
            return;
        node.type = 'QUOTE_DOUBLE';
    });
    return document.toString({ lineWidth: 0 }).replace(unseen, escaped);
}
const harmless = /^[\p{L}\p{N}][\p{L}\p{N} _./()%,+-]*$/u;
/** YAML 1.1 reads `1e-7` as text; with a point it is a number everywhere. */
const exponent = {
    identify: (value) => typeof value === 'number' && /^-?\de/.test(String(value)),
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^-?\d\.0e[+-]\d+$/,
    resolve: Number,
    stringify: ({ value }) => String(value).replace('e', '.0e'),
};
/** They stand only in double quotes, where their escapes mean them. */
const unseen = /[^\P{C}\n]|[\p{Zl}\p{Zp}]/gu;
function escaped(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./.build/report/card/task.js
const names = {
    binary: 'binary-classification',
    multiclass: 'multiclass-classification',
    regression: 'regression',
    ranking: 'ranking',
    generation: 'text-generation',
};
/** The task in the words of catalogues of models; null where plain numbers do not tell it. */
function taskName(task) {
    return task === null ? null : names[task];
}

// EXTERNAL MODULE: ./.build/domain/comparison/slice.js
var comparison_slice = __webpack_require__(47867);
// EXTERNAL MODULE: ./.build/domain/promotion/accepted-risks.js
var accepted_risks = __webpack_require__(81309);
// EXTERNAL MODULE: ./.build/report/numbers.js
var numbers = __webpack_require__(12051);
;// CONCATENATED MODULE: ./.build/report/bom/considerations.js



/** What the rules could not show, what failed, and what somebody accepted: never what nobody measured. */
function technicalLimitations(results) {
    return results.flatMap((result) => {
        const open = result.rules.filter(({ verdict }) => isOpen(verdict)).map(sayOpen);
        const alarms = result.slices
            .filter(({ alarm }) => alarm)
            .map(({ metric, slice }) => `${metric} on ${slice}: a loss that is proven`);
        const waived = (0,accepted_risks/* waivedIn */.A)(result).map(({ what, waiver }) => {
            const { instead, until, by, reason } = waiver;
            return `${what} is ${instead}, accepted until ${until} by ${by}: ${reason}`;
        });
        return [...open, ...alarms, ...waived];
    });
}
function isOpen(verdict) {
    return verdict === 'failed' || verdict === 'undecided' || verdict === 'errored';
}
function sayOpen({ id, slice, verdict, reason }) {
    const where = slice === comparison_slice/* allRows */.P ? '' : ` on ${slice}`;
    return `${id}${where}: ${verdict}${reason === undefined ? '' : `, ${reason}`}`;
}
/** What each group got; the four-fifths rule is a rule of thumb, and proves nothing in law. */
function fairnessAssessments(results) {
    return results
        .flatMap(({ fairness }) => fairness)
        .flatMap(({ group, groups, selectionRatio }) => {
        const ratio = selectionRatio === null
            ? ''
            : `; the smallest selection rate is ${(0,numbers/* decimal */._)(selectionRatio, 3)} of the largest${selectionRatio < 0.8 ? ', below 0.8 (four-fifths rule of thumb)' : ''}`;
        return groups.map(({ value, n, selectionRate, truePositiveRate, falsePositiveRate, why }) => {
            const rates = [
                selectionRate === null ? [] : [`selected ${(0,numbers/* percent */.KN)(selectionRate)}`],
                truePositiveRate === null ? [] : [`true positives ${(0,numbers/* percent */.KN)(truePositiveRate)}`],
                falsePositiveRate === null ? [] : [`false positives ${(0,numbers/* percent */.KN)(falsePositiveRate)}`],
                why === undefined ? [] : [why],
            ].flat();
            return {
                groupAtRisk: `${group}=${value}`,
                harms: `Measured, not judged, on ${(0,numbers/* plain */.pj)(n)} rows: ${rates.join(', ')}${ratio}`,
            };
        });
    });
}

// EXTERNAL MODULE: ./.build/domain/model/version.js
var model_version = __webpack_require__(43465);
;// CONCATENATED MODULE: ./.build/report/bom/hex.js
/** The digits of a digest, without the name of its algorithm. */
function hexOf(digest) {
    return digest.replace(/^sha256:/, '');
}

;// CONCATENATED MODULE: ./.build/report/bom/data.js


/** The data that the model was trained, validated and judged on, and the lock files; each once. */
function dataOf(dossier) {
    const { run, validations, comparisons } = dossier;
    const named = [
        ...Object.entries(run?.data ?? {}),
        ...validations.flatMap(({ result }) => result?.data.map(({ name, digest }) => [name, digest]) ?? []),
        ...comparisons.flatMap(({ key, result }) => {
            return result?.testSet ? [[`rows judged for ${key}`, result.testSet.digest]] : [];
        }),
    ];
    const locks = Object.entries(run?.environment.lockFiles ?? {});
    const all = [
        ...named.map(([name = '', digest = '']) => component('data', name, digest)),
        ...locks.map(([name, digest]) => component('file', name, digest)),
    ];
    return [...new Map(all.map((one) => [one['bom-ref'], one])).values()];
}
function component(type, name, digest) {
    return {
        type,
        'bom-ref': `${type}:${digest}:${name}`,
        name,
        ...((0,model_version/* isDigest */.B)(digest) && { hashes: [{ alg: 'SHA-256', content: hexOf(digest) }] }),
        ...(type === 'data' && { data: [{ type: 'dataset', name }] }),
    };
}

// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var claim = __webpack_require__(72221);
;// CONCATENATED MODULE: ./.build/report/card/measured.js



/** Every value that a comparison measured of the candidate, each once, rules first. */
function measuredIn(result) {
    const baseline = result.baseline && nameOf(result.baseline);
    const found = new Map();
    for (const answer of [...result.rules, ...watchedIn(result)]) {
        if (answer.candidate === null)
            continue;
        const { metric, class: ofClass = '', group = '', slice } = answer;
        const key = JSON.stringify([metric, ofClass, group, slice]);
        const measured = measuredOf(answer, answer.candidate, baseline);
        const known = found.get(key);
        found.set(key, known ? joined(known, measured) : measured);
    }
    return [...found.values()];
}
function nameOf({ version, path }) {
    return version === undefined ? path : (0,model_version/* labelOf */.W)(version);
}
/** A watched slice has the claim of its rule, and no verdict. */
function watchedIn({ rules, slices }) {
    return slices.flatMap((watched) => {
        const rule = rules.find(({ id, slice }) => id === watched.rule && slice === comparison_slice/* allRows */.P);
        if (!rule)
            return [];
        const { operator, higherIsBetter, class: ofClass } = rule;
        return [
            { ...watched, id: rule.id, operator, higherIsBetter, ...(ofClass && { class: ofClass }) },
        ];
    });
}
function measuredOf(answer, value, baseline) {
    const { metric, class: ofClass, group, slice, n, nPositive, id, verdict } = answer;
    const aboutChange = (0,claim/* isAboutChange */.wC)(answer.operator);
    const interval = aboutChange ? undefined : rangeOf(answer);
    const change = aboutChange && baseline !== null ? changeOf(answer, baseline) : undefined;
    return {
        metric,
        ...(ofClass !== undefined && { class: ofClass }),
        ...(group !== undefined && { group }),
        slice,
        value,
        n,
        ...(nPositive !== undefined && { nPositive }),
        ...(interval && { interval }),
        ...(change && { change }),
        rules: verdict === undefined ? [] : [{ id, verdict }],
        ...(answer.alarm && { alarm: true }),
    };
}
/** Several rules about one value: each adds what the others do not know. */
function joined(one, other) {
    const interval = one.interval ?? other.interval;
    const change = one.change ?? other.change;
    const alarm = one.alarm || other.alarm;
    return {
        ...one,
        ...(interval && { interval }),
        ...(change && { change }),
        rules: [...one.rules, ...other.rules],
        ...(alarm && { alarm }),
    };
}
function rangeOf({ lower, upper, alpha }) {
    if (lower === null || upper === null)
        return undefined;
    return { lower, upper, confidence: Number((1 - 2 * alpha).toPrecision(12)) };
}
/** Rules are judged on the oriented change; a reader of numbers expects candidate minus baseline. */
function changeOf(answer, baseline) {
    const { estimate, higherIsBetter, baseline: from } = answer;
    if (estimate === null || from === null)
        return undefined;
    const range = rangeOf(answer);
    if (higherIsBetter)
        return { baseline, from, by: estimate, ...(range && { interval: range }) };
    const turned = range && { ...range, lower: -range.upper, upper: -range.lower };
    return { baseline, from, by: -estimate, ...(turned && { interval: turned }) };
}

;// CONCATENATED MODULE: ./.build/report/bom/performance.js


/** The model's values, and its changes against the baseline as metrics of their own, each with its interval. */
function performanceMetrics(results) {
    return results.flatMap(measuredIn).flatMap((measured) => {
        const { value, interval, change } = measured;
        const name = performance_nameOf(measured);
        const own = metric(name, measured, { value, interval });
        if (!change)
            return [own];
        const { by, baseline, interval: range } = change;
        const type = `change of ${name} against ${baseline}`;
        return [own, metric(type, measured, { value: by, interval: range })];
    });
}
function metric(type, { slice }, { value, interval }) {
    return {
        type,
        value: String(value),
        ...(slice !== comparison_slice/* allRows */.P && { slice }),
        ...(interval && {
            confidenceInterval: {
                lowerBound: String(interval.lower),
                upperBound: String(interval.upper),
            },
        }),
    };
}
function performance_nameOf({ metric: name, class: ofClass, group }) {
    const ofIt = ofClass === undefined ? '' : ` of ${ofClass}`;
    return `${name}${ofIt}${group === undefined ? '' : ` by ${group}`}`;
}

;// CONCATENATED MODULE: ./.build/report/bom/bom.js





/**
 * The bill of materials of a model: CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json. The same
 * dossier gives the same bytes: number and time come from the model and its run.
 */
function bomOf(dossier, version) {
    const { digest } = dossier;
    const data = dataOf(dossier);
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${uuidOf(hexOf(digest))}`,
        version: 1,
        metadata: {
            timestamp: timeOf(dossier),
            tools: { components: [{ type: 'application', name: 'contender', version }] },
            component: modelOf(dossier, data),
        },
        ...(data.length > 0 && {
            components: data,
            dependencies: [{ ref: digest, dependsOn: data.map((component) => component['bom-ref']) }],
        }),
    };
}
function modelOf(dossier, data) {
    const { model, digest, comparisons } = dossier;
    const results = comparisons.flatMap(({ result }) => result ?? []);
    const task = results.map((result) => taskName(result.task)).find((name) => name !== null);
    const datasets = data.filter(({ type }) => type === 'data');
    return {
        type: 'machine-learning-model',
        'bom-ref': digest,
        name: model,
        hashes: [{ alg: 'SHA-256', content: hexOf(digest) }],
        externalReferences: [{ type: 'model-card', url: 'model-card.md' }],
        modelCard: {
            modelParameters: {
                ...(task && { task }),
                ...(datasets.length > 0 && {
                    datasets: datasets.map((component) => ({ ref: component['bom-ref'] })),
                }),
            },
            quantitativeAnalysis: { performanceMetrics: performanceMetrics(results) },
            considerations: {
                technicalLimitations: technicalLimitations(results),
                fairnessAssessments: fairnessAssessments(results),
            },
        },
        properties: propertiesOf(dossier),
    };
}
/** What has no place of its own in CycloneDX; the digest is of a manifest, which a reader must know. */
function propertiesOf({ digest, run }) {
    const parameters = Object.entries(run?.parameters ?? {});
    const known = [
        ['digest-of-manifest', digest],
        ['run', run?.id ?? null],
        ['commit', run?.code.headSha ?? run?.code.sha ?? null],
        ['command', run?.command ?? null],
        ['seed', run ? String(run.seed) : null],
        ...parameters.map(([name, value]) => [`parameter:${name}`, String(value)]),
    ];
    return known.flatMap(([name, value]) => {
        return value === null ? [] : [{ name: `contender:${name}`, value }];
    });
}
/** When training ended; without a record when the model was first judged. */
function timeOf({ run, comparisons }) {
    if (run)
        return new Date(Date.parse(run.startedAt) + run.durationMs).toISOString();
    const times = comparisons.map(({ provenance }) => provenance.startedAt).sort();
    return times[0] ?? new Date(0).toISOString();
}
/** A UUID of version 8 (RFC 9562), whose bits are those of the digest. */
function uuidOf(hex) {
    const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
    const groups = [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `8${hex.slice(13, 16)}`,
        `${variant}${hex.slice(17, 20)}`,
        hex.slice(20, 32),
    ];
    return groups.join('-');
}

// EXTERNAL MODULE: ./.build/report/inline.js
var inline = __webpack_require__(58380);
// EXTERNAL MODULE: ./.build/report/markdown/blocks.js + 2 modules
var blocks = __webpack_require__(74617);
// EXTERNAL MODULE: ./.build/report/markdown/inline.js
var markdown_inline = __webpack_require__(93614);
;// CONCATENATED MODULE: ./.build/report/card/table.js
/** A card is read whole: only what nobody reads to its end is cut. */
const table_longest = 500;
function wholeTable(name, columns, rows) {
    return rows.length === 0 ? [] : [{ kind: 'table', name, columns, rows, limit: table_longest }];
}
function said(text) {
    return { kind: 'paragraph', text };
}

;// CONCATENATED MODULE: ./.build/report/card/data.js



/** Each data set with its digest, and what its contract said of it. */
function dataBlocks(dossier) {
    const rows = [...validated(dossier), ...onlyTrained(dossier)];
    const tables = wholeTable('Data', columns, rows.map(cells));
    const tested = testSets(dossier);
    if (tables.length + tested.length > 0)
        return [...tables, ...tested];
    return [said([(0,inline/* words */.aL)('No data set is recorded.')])];
}
const columns = [
    { title: 'Data' },
    { title: 'Rows', align: 'right' },
    { title: 'Contract' },
    { title: 'Checks' },
    { title: 'Digest' },
];
function cells({ name, digest, summary, checked }) {
    return [
        [(0,inline/* code */.aY)(name)],
        [(0,inline/* words */.aL)(summary ? (0,numbers/* count */.U9)(summary.rows) : 'not told')],
        summary ? [(0,inline/* code */.aY)(summary.contract)] : [(0,inline/* words */.aL)('none')],
        checked ?? [(0,inline/* words */.aL)('not validated')],
        [(0,inline/* code */.aY)(digest)],
    ];
}
function validated({ validations }) {
    return validations.flatMap(({ result }) => (result?.data ?? []).map((summary) => {
        const own = (result?.checks ?? []).filter(({ data }) => data === summary.name);
        const checked = tallied(own.map(({ status }) => status));
        return { name: summary.name, digest: summary.digest, summary, checked };
    }));
}
/** Data that the model was trained on, but that no validation at hand speaks about. */
function onlyTrained({ run, validations }) {
    const known = new Set(validations.flatMap(({ result }) => result?.data.map(keyOf) ?? []));
    return Object.entries(run?.data ?? {})
        .map(([name, digest]) => ({ name, digest }))
        .filter((data) => !known.has(keyOf(data)));
}
function keyOf({ name, digest }) {
    return JSON.stringify([name, digest]);
}
function tallied(statuses) {
    if (statuses.length === 0)
        return [(0,inline/* words */.aL)('none')];
    const different = [...new Set(statuses)].sort();
    const parts = different.map((status) => {
        return [(0,inline/* words */.aL)(`${(0,numbers/* count */.U9)(statuses.filter((other) => other === status).length)} ${status}`)];
    });
    return (0,inline/* joined */.oR)(parts, ', ');
}
function testSets({ comparisons }) {
    return comparisons.flatMap(({ key, result }) => {
        if (!result?.testSet)
            return [];
        const { rows, digest, uses } = result.testSet;
        const times = uses ? [(0,inline/* words */.aL)(`; they judged ${usesOf(uses)}`)] : [];
        const begin = (0,inline/* words */.aL)(`Judged on ${(0,numbers/* plural */.LS)(rows, 'row')} for `);
        return [said([begin, (0,inline/* code */.aY)(key), (0,inline/* words */.aL)(', digest '), (0,inline/* code */.aY)(digest), ...times, (0,inline/* words */.aL)('.')])];
    });
}
function usesOf({ count: uses, atLeast }) {
    return `${atLeast ? 'at least ' : ''}${(0,numbers/* plural */.LS)(uses, 'candidate')}`;
}

// EXTERNAL MODULE: ./.build/report/sections/machine.js
var machine = __webpack_require__(89971);
;// CONCATENATED MODULE: ./.build/report/card/origin.js




/** From which code, with which parameters, on which machine. */
function environmentBlocks({ run }) {
    if (!run)
        return [said([(0,inline/* words */.aL)('No run record tells of it.')])];
    const { code: version, environment } = run;
    const made = (0,machine/* knownFacts */.X)([
        ['Command', run.command],
        ['Backend', run.backend],
        ['Commit', version.headSha ?? version.sha],
    ]);
    const locks = Object.entries(environment.lockFiles).map(([name, digest]) => {
        return ['Lock file', [(0,inline/* code */.aY)(name), (0,inline/* words */.aL)(' '), (0,inline/* code */.aY)(digest)]];
    });
    return [{ kind: 'facts', facts: [...made, ...(0,machine/* machineFacts */.R)(run), ...locks] }, ...parameters(run)];
}
function parameters({ parameters: chosen, seed }) {
    const rows = [...Object.entries(chosen), ['seed', seed]].map(([name, value]) => [[(0,inline/* code */.aY)(name)], [(0,inline/* code */.aY)(String(value))]]);
    return wholeTable('Parameters', [{ title: 'Parameter' }, { title: 'Value' }], rows);
}
/** What training took, as far as the system told. */
function costBlocks({ run }) {
    if (!run)
        return [said([(0,inline/* words */.aL)('No run record tells of it.')])];
    const { peakMemoryBytes, cpuSeconds } = run.resources;
    const untold = (0,inline/* words */.aL)('not measured');
    const time = cpuSeconds === null ? untold : (0,inline/* words */.aL)(`${(0,numbers/* decimal */._)(cpuSeconds, 1)}\u00a0s`);
    const memory = peakMemoryBytes === null ? untold : (0,inline/* words */.aL)((0,numbers/* bytes */.ee)(peakMemoryBytes));
    const facts = [
        ['Duration', [(0,inline/* words */.aL)((0,numbers/* duration */.p0)(run.durationMs))]],
        ['Processor time', [time]],
        ['Memory at its peak', [memory]],
    ];
    return [{ kind: 'facts', facts }];
}

// EXTERNAL MODULE: ./.build/report/sections/comparison/fairness.js
var comparison_fairness = __webpack_require__(64857);
;// CONCATENATED MODULE: ./.build/report/card/results.js







/** What was measured, how surely, on which slice; and what could not be. */
function resultBlocks({ comparisons, run }) {
    const blocks = comparisons.flatMap((outcome) => (outcome.result ? compared(outcome) : []));
    if (blocks.length > 0)
        return blocks;
    const metrics = Object.entries(run?.metrics ?? {});
    if (metrics.length === 0)
        return [said([(0,inline/* words */.aL)('Nothing was measured.')])];
    const rows = metrics.map(([name, value]) => [
        [(0,inline/* code */.aY)(name)],
        [(0,inline/* words */.aL)((0,numbers/* plain */.pj)(value))],
    ]);
    const columns = [{ title: 'Metric' }, { title: 'Value', align: 'right' }];
    return [
        said([(0,inline/* words */.aL)('The training command wrote these numbers; nothing has judged them.')]),
        ...wholeTable('Metrics of the training command', columns, rows),
    ];
}
function compared({ key, verdict, result }) {
    if (!result)
        return [];
    const measured = measuredIn(result);
    const head = [(0,inline/* code */.aY)(key), (0,inline/* words */.aL)(': '), (0,inline/* answer */.ZF)(verdict), (0,inline/* words */.aL)('. '), ...against(result)];
    return [
        said(head),
        ...wholeTable('Results', results_columns, measured.map(results_cells)),
        ...unmeasured(result),
    ];
}
function against({ baseline }) {
    if (!baseline)
        return [(0,inline/* words */.aL)('There was no baseline to compare with.')];
    const { version, path, alias } = baseline;
    const held = alias === undefined ? [] : [(0,inline/* words */.aL)(', then '), (0,inline/* code */.aY)(alias)];
    return [
        (0,inline/* words */.aL)('Compared with '),
        (0,inline/* code */.aY)(version === undefined ? path : (0,model_version/* labelOf */.W)(version)),
        ...held,
        (0,inline/* words */.aL)('.'),
    ];
}
const results_columns = [
    { title: 'Metric' },
    { title: 'Rows', align: 'right' },
    { title: 'Value' },
    { title: 'Change against the baseline' },
    { title: 'Rules' },
];
function results_cells(measured) {
    const { n, nPositive, value, interval, change } = measured;
    const size = halfWidth(interval ?? change?.interval) || Math.abs(change?.by || value) / 10;
    // Small numbers must not read as zero.
    const decimals = (0,numbers/* decimalsFor */.Wm)(size, 3);
    const positives = nPositive === undefined ? '' : ` (${(0,numbers/* count */.U9)(nPositive)} positives)`;
    return [
        results_nameOf(measured),
        [(0,inline/* words */.aL)(`${(0,numbers/* count */.U9)(n)}${positives}`)],
        [(0,inline/* strong */.ko)((0,numbers/* decimal */._)(value, decimals)), (0,inline/* words */.aL)(rangeText(interval, (end) => (0,numbers/* decimal */._)(end, decimals)))],
        changeText(change, decimals),
        answersTo(measured),
    ];
}
function answersTo({ rules, alarm }) {
    const loss = alarm ? [[(0,inline/* answer */.ZF)('failed'), (0,inline/* words */.aL)(': a proven loss')]] : [];
    const all = [...rules.map(({ verdict }) => [(0,inline/* answer */.ZF)(verdict)]), ...loss];
    return all.length > 0 ? (0,inline/* joined */.oR)(all, ', ') : [(0,inline/* words */.aL)('watched')];
}
function results_nameOf({ metric, class: ofClass, group, slice }) {
    return [
        (0,inline/* code */.aY)(metric),
        ...(ofClass === undefined ? [] : [(0,inline/* words */.aL)(' of '), (0,inline/* code */.aY)(ofClass)]),
        ...(group === undefined ? [] : [(0,inline/* words */.aL)(' by '), (0,inline/* code */.aY)(group)]),
        ...(slice === comparison_slice/* allRows */.P ? [] : [(0,inline/* words */.aL)(' on '), (0,inline/* code */.aY)(slice)]),
    ];
}
function changeText(change, decimals) {
    if (!change)
        return [(0,inline/* words */.aL)('–')];
    const range = rangeText(change.interval, (end) => (0,numbers/* signed */.x8)(end, decimals));
    return [(0,inline/* words */.aL)(`${(0,numbers/* signed */.x8)(change.by, decimals)}${range || ' (no interval)'}`)];
}
function rangeText(range, number) {
    if (!range)
        return '';
    const level = `${(0,numbers/* plain */.pj)(100 * range.confidence)}\u00a0%`;
    return ` (${number(range.lower)} to ${number(range.upper)}, ${level})`;
}
function halfWidth(range) {
    return range ? (range.upper - range.lower) / 2 : 0;
}
/** Rules without a value are named: silence would read as a pass. */
function unmeasured({ rules }) {
    const items = rules
        .filter(({ candidate }) => candidate === null)
        .map(({ id, slice, verdict, reason }) => {
        const where = slice === comparison_slice/* allRows */.P ? [] : [(0,inline/* words */.aL)(' on '), (0,inline/* code */.aY)(slice)];
        const why = reason === undefined ? [] : [(0,inline/* words */.aL)(': '), ...(0,inline/* sentence */.em)(reason, 300)];
        return [(0,inline/* answer */.ZF)(verdict), (0,inline/* words */.aL)(' '), (0,inline/* code */.aY)(id), ...where, ...why];
    });
    return items.length === 0 ? [] : [{ kind: 'list', items, limit: 200 }];
}
/** Rates of groups, and what was asked of them; no conclusion in law follows from any of it. */
function fairnessBlocks({ comparisons }) {
    const results = comparisons.flatMap(({ result }) => result ?? []);
    const asked = results.flatMap(measuredIn).filter(({ group }) => group !== undefined);
    const tables = results.flatMap(({ fairness }) => (0,comparison_fairness/* fairnessBlocks */.O)(fairness)).flatMap(unfolded);
    if (asked.length + tables.length === 0) {
        return [said([(0,inline/* words */.aL)('No groups of people were compared.')])];
    }
    return [
        ...tables,
        ...wholeTable('Fairness', results_columns, asked.map(results_cells)),
        said([(0,inline/* words */.aL)('These are numbers about the rows above, and no legal conclusion.')]),
    ];
}
function unfolded(block) {
    return block.kind === 'details' ? [said(block.summary), ...block.blocks] : [block];
}

;// CONCATENATED MODULE: ./.build/report/card/risks.js




/** What somebody accepted, and what stayed open. */
function riskBlocks({ comparisons }) {
    const results = comparisons.flatMap(({ result }) => result ?? []);
    const waived = results.flatMap(accepted_risks/* waivedIn */.A).map(({ what, waiver }) => {
        const { instead, until, by, reason } = waiver;
        const begin = [(0,inline/* code */.aY)(what), (0,inline/* words */.aL)(`: ${instead}, accepted until `), (0,inline/* code */.aY)(until)];
        return [...begin, (0,inline/* words */.aL)(' by '), (0,inline/* code */.aY)(by), (0,inline/* words */.aL)(': '), ...(0,inline/* sentence */.em)(reason, 300)];
    });
    const open = results.flatMap(({ rules }) => rules.filter(isUndecided)).map(openOf);
    const items = [...waived, ...open];
    if (items.length === 0)
        return [said([(0,inline/* words */.aL)('None: no rule is waived, and none is undecided.')])];
    return [{ kind: 'list', items, limit: 200 }];
}
function isUndecided({ verdict }) {
    return verdict === 'undecided';
}
function openOf({ id, slice }) {
    const where = slice === comparison_slice/* allRows */.P ? [] : [(0,inline/* words */.aL)(' on '), (0,inline/* code */.aY)(slice)];
    return [
        (0,inline/* code */.aY)(id),
        ...where,
        (0,inline/* words */.aL)(': undecided, these rows show neither that it holds nor that it is broken.'),
    ];
}

;// CONCATENATED MODULE: ./.build/report/card/card.js







/** The body of a model card. Without what people wrote it says so, and not what they might have meant. */
function renderCard(dossier, { text, version }) {
    const parts = [
        `# Model card: ${(0,markdown_inline/* renderText */.S5)([(0,inline/* code */.aY)(dossier.model)])}`,
        ...card_blocks(introduction(dossier)),
        '## Intended use and limits',
        text?.trim() || (0,markdown_inline/* renderText */.S5)([unwritten]),
        ...section('Data', dataBlocks(dossier)),
        ...section('Results', resultBlocks(dossier)),
        ...section('Fairness', fairnessBlocks(dossier)),
        ...section('Risks accepted', riskBlocks(dossier)),
        ...section('Environment', environmentBlocks(dossier)),
        ...section('Cost', costBlocks(dossier)),
        (0,markdown_inline/* renderText */.S5)([(0,inline/* words */.aL)(`Made by Contender ${version} from the results alone.`)]),
    ];
    return `${parts.join('\n\n')}\n`;
}
const unwritten = (0,inline/* words */.aL)('Nobody has written down what this model is for, and where it must not be used.');
function introduction({ digest, run, comparisons }) {
    const trained = run
        ? [(0,inline/* words */.aL)('Trained on '), (0,inline/* words */.aL)(run.startedAt.slice(0, 10)), (0,inline/* words */.aL)(' by the run '), (0,inline/* code */.aY)(run.id)]
        : [(0,inline/* words */.aL)('How it was trained is not recorded')];
    return [
        { kind: 'paragraph', text: [(0,inline/* words */.aL)('Digest of the model: '), (0,inline/* code */.aY)(digest)] },
        { kind: 'paragraph', text: [...trained, (0,inline/* words */.aL)('.')] },
        ...comparisons.map(({ title }) => ({ kind: 'paragraph', text: (0,inline/* sentence */.em)(title) })),
    ];
}
function section(title, inside) {
    return [`## ${title}`, ...card_blocks(inside)];
}
function card_blocks(all) {
    return all.flatMap((block) => (0,blocks/* renderBlock */.g)(block));
}

// EXTERNAL MODULE: ./.build/report/visible.js
var visible = __webpack_require__(81755);
;// CONCATENATED MODULE: ./.build/report/card/eval-results.js




/**
 * What a file below `.eval_results` tells the Hugging Face Hub about a benchmark: one number, that of the
 * policy's first rule with a value on all rows. Undefined where nothing was measured.
 */
function evalResultsOf({ comparisons }, hub, page) {
    for (const { result, provenance } of comparisons) {
        const first = result && measuredIn(result).find(({ slice }) => slice === comparison_slice/* allRows */.P);
        if (!first)
            continue;
        const url = page(provenance);
        return [
            {
                dataset: { id: hub.dataset, task_id: hub.task },
                value: first.value,
                date: provenance.startedAt.slice(0, 10),
                ...(url !== null && { source: { url, name: 'Contender' } }),
                notes: notesOf(first),
            },
        ];
    }
    return undefined;
}
function notesOf({ metric, class: ofClass, group, n, interval }) {
    const ofIt = ofClass === undefined ? '' : ` of ${ofClass}`;
    const name = `${metric}${ofIt}${group === undefined ? '' : ` by ${group}`}`;
    const range = interval
        ? `, ${(0,numbers/* plain */.pj)(100 * interval.confidence)} % interval ${(0,numbers/* plain */.pj)(interval.lower)} to ${(0,numbers/* plain */.pj)(interval.upper)}`
        : '';
    return (0,visible/* visible */.R)(`${name} on ${n} rows${range}`, 200);
}

;// CONCATENATED MODULE: ./.build/report/card/model-index.js



/**
 * The `model-index` of a card's front matter, as the Hugging Face Hub reads it: one result for each
 * task and set of rows. Never `verified`: that is for others to say.
 */
function modelIndexOf(dossier, settings) {
    const results = dossier.comparisons.flatMap((outcome) => resultOf(outcome, settings));
    const told = results.length > 0 ? merged(results) : reportedByTraining(dossier);
    return told.length > 0 ? [{ name: dossier.model, results: told }] : [];
}
function resultOf(outcome, { hub, page }) {
    const { result, key, subject, provenance } = outcome;
    if (!result)
        return [];
    const metrics = measuredIn(result).map(metricOf);
    if (metrics.length === 0)
        return [];
    const { testSet } = result;
    const url = page(provenance);
    return [
        {
            task: taskOf(result),
            dataset: {
                type: hub?.dataset ?? 'private',
                name: testSet
                    ? 'The rows that candidate and baseline were judged on'
                    : result.candidate.path,
                ...(key !== subject.model && { config: key }),
                split: 'test',
                ...(testSet && { revision: testSet.digest, args: { rows: testSet.rows } }),
            },
            metrics,
            ...(url !== null && { source: { url, name: 'Contender, in the run that compared' } }),
        },
    ];
}
function taskOf({ task }) {
    const type = taskName(task);
    return { type: type ?? 'other', name: type?.replaceAll('-', ' ') ?? 'not told' };
}
function metricOf(measured) {
    const { metric, class: ofClass, group, slice, value, n, nPositive, interval, change } = measured;
    const whole = slice === comparison_slice/* allRows */.P;
    const name = [
        metric,
        ...(ofClass === undefined ? [] : [`of ${ofClass}`]),
        ...(group === undefined ? [] : [`by ${group}`]),
        ...(whole ? [] : [`on ${slice}`]),
    ].join(' ');
    return {
        type: metric,
        value,
        name,
        ...(!whole && { config: slice }),
        args: {
            rows: n,
            ...(nPositive !== undefined && { positives: nPositive }),
            ...(ofClass !== undefined && { class: ofClass }),
            ...(group !== undefined && { group }),
            ...(interval && { interval: model_index_rangeOf(interval) }),
            ...(change && { change: model_index_changeOf(change) }),
            ...(measured.rules.length > 0 && { rules: measured.rules }),
            ...(measured.alarm && { alarm: measured.alarm }),
        },
    };
}
function model_index_rangeOf({ lower, upper, confidence }) {
    return { lower, upper, confidence };
}
function model_index_changeOf({ baseline, from, by, interval }) {
    return { baseline, from, by, ...(interval && { interval: model_index_rangeOf(interval) }) };
}
/** One result for each (task, dataset, config, split, revision): more would be read as copies. */
function merged(results) {
    const found = new Map();
    for (const result of results) {
        const { type, config, split, revision } = result.dataset;
        const key = JSON.stringify([result.task.type, type, config, split, revision]);
        const known = found.get(key);
        found.set(key, known ? { ...known, metrics: distinct(known, result) } : result);
    }
    return [...found.values()];
}
function distinct(one, other) {
    const names = new Set(one.metrics.map(({ name }) => name));
    return [...one.metrics, ...other.metrics.filter(({ name }) => !names.has(name))];
}
/** Without a comparison: what the training command itself wrote down. */
function reportedByTraining({ run }) {
    const metrics = Object.entries(run?.metrics ?? {});
    if (metrics.length === 0)
        return [];
    return [
        {
            task: taskOf({ task: null }),
            dataset: { type: 'private', name: 'Not told by the training command', split: 'unknown' },
            metrics: metrics.map(([name, value]) => ({ type: name, value, name })),
        },
    ];
}

// EXTERNAL MODULE: ./.build/commands/run-page.js
var run_page = __webpack_require__(89278);
;// CONCATENATED MODULE: ./.build/commands/documents.js







/** Every model has them. */
const documentNames = ['model-card.md', 'model.cdx.json'];
/** The card of a model, its bill of materials, and, of a benchmark of the Hub, its results. */
async function documentsOf(dossier, policy, open) {
    const card = policy?.card;
    const { version } = open.context;
    const hub = hubOf(card);
    const page = (0,run_page/* runPage */.f)(open);
    const written = await readCardText(card?.file);
    const index = modelIndexOf(dossier, { hub, page });
    const front = { ...written?.frontMatter, ...(index.length > 0 && { 'model-index': index }) };
    const body = renderCard(dossier, { text: written?.text ?? null, version });
    const results = hub && evalResultsOf(dossier, hub, page);
    const [cardName, bomName] = documentNames;
    return [
        { name: cardName, text: `${headOf(front)}${body}` },
        { name: bomName, text: `${JSON.stringify(bomOf(dossier, version), null, 2)}\n` },
        ...(results ? [{ name: `.eval_results/${hub.task}.yaml`, text: yamlText(results) }] : []),
    ];
}
function hubOf(card) {
    const dataset = card?.['hub-dataset'];
    const task = card?.['hub-task'];
    return dataset !== undefined && task !== undefined ? { dataset, task } : null;
}
function headOf(front) {
    return Object.keys(front).length > 0 ? `---\n${yamlText(front)}---\n\n` : '';
}


/***/ }),

/***/ 22344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ dossiersOf),
/* harmony export */   e: () => (/* binding */ dossierOfRun)
/* harmony export */ });
/* harmony import */ var _promotion_binding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83304);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43465);


/** A dossier for each model that a training run or a comparison is about, in their order. */
function dossiersOf(outcomes) {
    const found = new Map();
    for (const { command, subject, result } of outcomes) {
        const { model, digest } = subject;
        if (model === null || digest === null || !(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isDigest */ .B)(digest) || result === null)
            continue;
        if (command !== 'train' && command !== 'compare')
            continue;
        found.set(`${digest} ${model}`, dossierOf(model, digest, outcomes));
    }
    return [...found.values()];
}
/** The dossier of a trained model, from its run record and the outcomes that are kept beside it. */
function dossierOfRun(run, digest, kept) {
    return about({ model: run.model, digest, run }, kept, true);
}
function dossierOf(model, digest, outcomes) {
    const runs = outcomes.flatMap(({ command, result }) => (command === 'train' && result) || []);
    const run = runs.find((record) => record.model === model && record.modelFiles?.digest === digest);
    return about({ model, digest, run: run ?? null }, outcomes, false);
}
/** What speaks about these bytes, or about the data they were trained on, and about nothing else; the newest of each key. */
function about(one, outcomes, kept) {
    const { model, digest, run } = one;
    const commit = run ? run.code.headSha : null;
    const evaluated = { model, digest, commit, trainedOn: run?.data ?? null };
    const bound = distinct(outcomes.filter((outcome) => (0,_promotion_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .isBound */ .V)(evaluated, outcome, kept)));
    const own = bound.filter((outcome) => {
        return outcome.result !== null && !bound.some((other) => (0,_promotion_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .supersedes */ .G)(other, outcome));
    });
    return {
        ...one,
        comparisons: own.flatMap((outcome) => (outcome.command === 'compare' ? [outcome] : [])),
        validations: own.flatMap((outcome) => (outcome.command === 'validate' ? [outcome] : [])),
    };
}
/** The same outcome, found in two places, is one. */
function distinct(outcomes) {
    return [...new Map(outcomes.map((outcome) => [JSON.stringify(outcome), outcome])).values()];
}


/***/ })

};
