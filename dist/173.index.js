export const id = 173;
export const ids = [173];
export const modules = {

/***/ 90173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readRun: () => (/* binding */ readRun),
  standFor: () => (/* binding */ standFor)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./.build/inputs/archive-entry.js

const longestPath = 1024;
/** Takes an entry at its word only where a careful unpacker could; throws at the first doubt. */
function judgeEntry(entry) {
    const path = pathOf(entry);
    const why = whyNot(path, entry);
    if (why)
        throw refusedArchive('archive-entry', `its entry ${spelled(path)} ${why}`);
    return { path, isFolder: path.endsWith('/') };
}
/** An archive that is not read, with the reason as the end of a sentence. */
function refusedArchive(code, reason) {
    return new errors/* UserError */.yo(code, {
        what: 'The archive with the outcomes is refused.',
        why: `It comes from a run that nobody has to trust, and ${reason}.`,
        next: 'Upload the folder "outcomes" of the output directory with actions/upload-artifact, as it is.',
    });
}
/** Only the directory's own name counts: a second one in an extra field would hide it. */
function pathOf({ fileNameRaw }) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fileNameRaw);
    }
    catch {
        throw refusedArchive('archive-entry', 'the name of an entry is not UTF-8');
    }
}
function whyNot(path, entry) {
    const segments = path.split('/');
    if (path === '')
        return 'has no name';
    if (entry.fileNameRaw.length > longestPath)
        return `has a name of over ${longestPath} bytes`;
    if (path.includes('\\'))
        return 'has a backslash in its path';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
        return 'has an absolute path';
    if (segments.includes('..'))
        return 'leads out of its folder';
    if (/[\p{Cc}\p{Cf}]/u.test(path))
        return 'has an invisible character in its path';
    if (entry.isEncrypted())
        return 'is encrypted';
    return isOrdinary(entry) ? undefined : 'is a link or a device, no ordinary file';
}
const fileType = { mask: 0o170000, none: 0, file: 0o100000, folder: 0o040000 };
const reparsePoint = 0x400;
/** The upper half is the mode of Unix, the lower half has the attributes of Windows. */
function isOrdinary({ externalFileAttributes }) {
    const type = (externalFileAttributes >>> 16) & fileType.mask;
    if ((externalFileAttributes & reparsePoint) !== 0)
        return false;
    return type === fileType.none || type === fileType.file || type === fileType.folder;
}
/** A foreign path that can stand in a message: plain characters only, and not too many. */
function spelled(path) {
    const plain = path.slice(0, 100).replace(/[^\x20-\x7e]/g, '?');
    return `"${plain}${path.length > 100 ? '…' : ''}"`;
}

;// CONCATENATED MODULE: ./.build/inputs/archive.js




/** How much of an archive is unpacked; 200 kB for each of 500 outcomes. */
const archiveLimits = {
    entries: 500,
    bytes: 100 * 1024 * 1024,
    fileBytes: 20 * 1024 * 1024,
};
/**
 * Reads the chosen files of a zip that a stranger made: in memory, and never more than the limits
 * allow, whatever the archive says of its own size. One doubtful entry condemns the whole archive.
 */
async function unpack(archive, choose) {
    try {
        const zip = await (0,yauzl/* fromBufferPromise */.SY)(bufferOf(archive), { decodeStrings: false });
        const files = (await listed(zip, archive)).filter(({ isFolder }) => !isFolder);
        const wanted = choose(files.map(({ path }) => path));
        const chosen = files.filter(({ path }) => wanted.has(path));
        return { files: await textsOf(zip, chosen), ignored: files.length - chosen.length };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const message = error instanceof Error ? error.message : String(error);
        throw refusedArchive('archive-damaged', `it is no whole zip (${plain(message)})`);
    }
}
function bufferOf({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength);
}
/** The whole directory, before anything is unpacked. */
async function listed(zip, archive) {
    if (zip.entryCount > archiveLimits.entries)
        throw tooManyEntries(zip.entryCount);
    const found = [];
    const names = new Set();
    let bytes = 0;
    for await (const entry of zip.eachEntry()) {
        const judged = judgeEntry(entry);
        const name = folded(judged.path);
        if (names.has(name))
            throw refusedArchive('archive-entry', 'two of its entries have one name');
        names.add(name);
        bytes += entry.uncompressedSize;
        if (bytes > archiveLimits.bytes)
            throw tooLarge();
        found.push({ ...judged, entry });
    }
    if (!endsAfter(zip, archive)) {
        throw refusedArchive('archive-damaged', 'its directory holds more entries than it counts');
    }
    return found;
}
/** The same file to a disk that ignores case, or that composes letters. */
function folded(path) {
    return path.replace(/\/$/, '').normalize('NFC').toUpperCase().toLowerCase();
}
// What may stand behind the last entry: the end of the directory, of a usual or of a large archive.
const endSignatures = [0x06054b50, 0x06064b50];
/** Entries that the count leaves out would be seen by other programs. */
function endsAfter(zip, archive) {
    // Its types call this place in the archive a flag.
    const place = Number(zip.readEntryCursor);
    const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
    return endSignatures.includes(view.getUint32(place, true));
}
/** One after the other, so that only what is kept takes memory. */
async function textsOf(zip, chosen) {
    const files = [];
    let left = archiveLimits.bytes;
    for (const { path, entry } of chosen) {
        const content = await contentOf(zip, entry, left);
        left -= content.length;
        files.push({ path, text: textOf(content) });
    }
    return files;
}
/** Counts while it inflates: what the archive says of its sizes is not believed. */
async function contentOf(zip, entry, left) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
        bytes += chunk.length;
        if (bytes > left)
            throw tooLarge();
        if (bytes > archiveLimits.fileBytes)
            throw fileTooLarge();
        chunks.push(chunk);
    }
    const content = Buffer.concat(chunks);
    if ((0,external_node_zlib_.crc32)(content) === entry.crc32)
        return content;
    throw refusedArchive('archive-damaged', 'a file in it is not what its checksum says');
}
function textOf(content) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch {
        throw refusedArchive('archive-damaged', 'a file in it is no text in UTF-8');
    }
}
function tooManyEntries(count) {
    const { entries } = archiveLimits;
    return refusedArchive('archive-too-large', `it has ${count} entries, more than ${entries}`);
}
function tooLarge() {
    const { bytes } = archiveLimits;
    return refusedArchive('archive-too-large', `it holds more than ${bytes} bytes when unpacked`);
}
function fileTooLarge() {
    const { fileBytes } = archiveLimits;
    return refusedArchive('archive-too-large', `a file in it has more than ${fileBytes} bytes`);
}
function plain(message) {
    return message.slice(0, 100).replace(/[^\x20-\x7e]/g, '?');
}

// EXTERNAL MODULE: ./.build/inputs/outcome.js + 17 modules
var outcome = __webpack_require__(51628);
;// CONCATENATED MODULE: ./.build/inputs/archived-outcomes.js



/**
 * The outcomes in the zip of an artifact. Those of `report` and `check` are left out, since they
 * repeat others. Without any outcome, or with two answers to one question, it throws.
 */
async function readArchivedOutcomes(archive) {
    const { files, ignored } = await unpack(archive, outcomesAmong);
    const all = parsed(files);
    const outcomes = all.filter(({ command }) => command !== 'report' && command !== 'check');
    if (outcomes.length === 0)
        throw nothingIn(files.length, ignored);
    (0,errors/* refuse */.TR)(twice(outcomes));
    return { outcomes, ignored };
}
/**
 * The JSON files of folders named `outcomes`, at any depth. An upload of that folder alone leaves its
 * name out: then they are the JSON files at the top.
 */
function outcomesAmong(paths) {
    const inFolder = paths.filter((path) => /(^|\/)outcomes\/[^/]+$/.test(path));
    const inPlace = inFolder.length > 0 ? inFolder : paths.filter((path) => !path.includes('/'));
    return new Set(inPlace.filter((path) => path.endsWith('.json')));
}
/** Problems without a place: the files of an artifact are none of the repository. */
function parsed(files) {
    try {
        return (0,outcome/* parseOutcomes */.Fo)(files.map(({ path, text }) => ({ path: `${path} of the artifact`, text })));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        (0,errors/* refuse */.TR)(error.problems.map(({ file: _, line: __, ...problem }) => problem));
        throw error;
    }
}
/** Which of two answers holds nobody could tell. */
function twice(outcomes) {
    const seen = new Set();
    return outcomes.flatMap(({ command, key }) => {
        const name = JSON.stringify([command, key]);
        if (!seen.has(name)) {
            seen.add(name);
            return [];
        }
        return [
            {
                code: 'outcome-twice',
                what: `The artifact has two outcomes of ${command} with the key "${key}".`,
                why: 'Which of them holds, nobody could tell.',
                next: 'Give each job of the run a key of its own.',
            },
        ];
    });
}
function nothingIn(read, ignored) {
    return new errors/* UserError */.yo('outcomes-missing', {
        what: 'The artifact has no outcome to report.',
        why: `${read + ignored} files lie in it, and a report about nothing is never a pass.`,
        next: 'Upload the folder "outcomes" of the output directory, also where a step before has failed (if: always()).',
    });
}

;// CONCATENATED MODULE: ./.build/commands/reporting/belonging.js
/** Commands that only a run with rights over the registry can have run. */
const ofRegistry = new Set([
    'register',
    'promote',
    'ledger show',
    'ledger verify',
    'ledger export',
]);
/**
 * Whether the outcomes are of this run, as the host knows it. After "re-run failed jobs" those of jobs
 * that had passed are of an earlier attempt: they count beside one of the latest, but never alone.
 */
function belonging(outcomes, run) {
    const latest = outcomes.some(({ provenance }) => provenance.runAttempt === run.attempt);
    const problems = outcomes.flatMap((outcome) => [
        ...disagreements(outcome, run, latest).map((why) => notOfRun(outcome, why)),
        ...beyondRights(outcome, run),
    ]);
    const earlier = outcomes.filter(({ provenance }) => provenance.runAttempt !== run.attempt);
    return { problems, notes: problems.length > 0 ? [] : earlierNote(earlier, run) };
}
function disagreements({ provenance }, run, latestToo) {
    const { repository, headSha, runId, runAttempt } = provenance;
    const isEarlier = latestToo && runAttempt !== null && runAttempt < run.attempt;
    const claims = [
        ['repository', repository, run.repository, repository === run.repository],
        ['commit', headSha, run.headSha, headSha === run.headSha],
        ['run', runId, String(run.id), runId === String(run.id)],
        ['attempt', runAttempt, run.attempt, runAttempt === run.attempt || isEarlier],
    ];
    return claims
        .filter(([, , , agrees]) => !agrees)
        .map(([name, claimed, actual]) => `it names the ${name} ${shown(claimed)} and not ${actual}`);
}
function notOfRun({ command, key }, why) {
    return {
        code: 'artifact-not-of-run',
        what: 'The artifact does not belong to this run.',
        why: `Of its outcome of ${command} with the key "${key}" GitHub knows otherwise: ${why}.`,
        next: 'Upload only what this attempt of the run has judged, and empty the output directory before.',
    };
}
function beyondRights({ command, key }, { untrusted }) {
    if (!untrusted || !ofRegistry.has(command))
        return [];
    return [
        {
            code: 'outcome-beyond-rights',
            what: `The artifact has an outcome of ${command} with the key "${key}".`,
            why: 'A run for a fork has no rights over a registry, so it cannot have done that.',
            next: 'Upload only outcomes of validate, train and compare.',
        },
    ];
}
function earlierNote(earlier, { attempt }) {
    if (earlier.length === 0)
        return [];
    const outcomes = earlier.length === 1 ? '1 outcome is' : `${earlier.length} outcomes are`;
    const message = `${outcomes} of an attempt before attempt ${attempt}, whose jobs were not run again.`;
    return [{ level: 'note', rule: 'earlier-attempt', message }];
}
/** A foreign value that can stand in a sentence. */
function shown(value) {
    return value === null ? 'unknown' : JSON.stringify(value).slice(0, 100);
}

// EXTERNAL MODULE: ./.build/domain/data/verdict.js
var verdict = __webpack_require__(46333);
// EXTERNAL MODULE: ./.build/domain/finding.js
var finding = __webpack_require__(6138);
// EXTERNAL MODULE: ./.build/domain/training/judge-training.js
var judge_training = __webpack_require__(44564);
// EXTERNAL MODULE: ./.build/report/comparison-title.js
var comparison_title = __webpack_require__(41323);
// EXTERNAL MODULE: ./.build/report/signs.js
var signs = __webpack_require__(64851);
;// CONCATENATED MODULE: ./.build/commands/reporting/foreign.js





/**
 * A foreign outcome with nothing left that only its maker says: its sentence is made anew from its
 * typed result, its outputs and links are dropped, and the run is the one that the host knows.
 */
function inOurWords(outcome, run) {
    const { headSha, repository } = run;
    const provenance = {
        ...outcome.provenance,
        repository,
        headSha,
        runId: String(run.id),
        actor: null,
    };
    const findings = worstOf(outcome.findings);
    const ours = { title: titleOf(outcome), findings, outputs: {}, provenance };
    return { ...withoutBrief(outcome), ...ours };
}
/** A brief tells people where to look and what to run: that must not come from a foreign run. */
function withoutBrief(outcome) {
    if (outcome.command !== 'promote' || outcome.result === null)
        return outcome;
    const { brief: _, ...result } = outcome.result;
    return { ...outcome, result };
}
/** More than any report shows; each costs time, and a hostile outcome may hold a hundred thousand. */
const mostFindings = 1000;
function worstOf(findings) {
    const left = findings.length - mostFindings;
    if (left <= 0)
        return findings;
    const message = `${left} more findings stand in the outcome of the run, the least important ones.`;
    const ranked = findings.toSorted((a, b) => finding/* levels */.y.indexOf(a.level) - finding/* levels */.y.indexOf(b.level));
    return [...ranked.slice(0, mostFindings), { level: 'note', rule: 'findings-left-out', message }];
}
function titleOf(outcome) {
    const { verdict, command } = outcome;
    const title = derivedTitle(outcome);
    const word = `${(0,signs/* capitalised */.Iu)(verdict)}: `;
    // A verdict may be worse than its parts, for reasons that only its findings tell.
    return title?.startsWith(word) ? title : `${word}${reasons[verdict](command)}`;
}
const reasons = {
    passed: (command) => `${command} found nothing that speaks against it`,
    undecided: (command) => `${command} could not tell`,
    failed: (command) => `${command} stops it, for the reasons below`,
    errored: (command) => `${command} could not judge`,
};
function derivedTitle(outcome) {
    if (outcome.result === null)
        return undefined;
    switch (outcome.command) {
        case 'compare':
            return titleOfComparison(outcome.verdict, outcome.result);
        case 'validate':
            return (0,verdict/* validationTitle */.u)(outcome.result);
        case 'train':
            return titleOfTraining(outcome.result);
        default:
            return undefined;
    }
}
function titleOfComparison(verdict, result) {
    const { rules, slices } = result;
    const alarmed = slices.some(({ alarm, waiver }) => alarm && !waiver);
    const speaks = verdict === 'passed' || rules.some((rule) => rule.verdict === verdict) || alarmed;
    return speaks ? (0,comparison_title/* comparisonTitle */.c)({ verdict, result, identical: identical(result) }) : undefined;
}
/** Equal answers have equal digests, and so have equal models. */
function identical({ baseline, candidate }) {
    if (!baseline?.predictionsDigest)
        return null;
    if (baseline.predictionsDigest !== candidate.predictionsDigest)
        return null;
    return baseline.digest && baseline.digest === candidate.digest ? 'model' : 'predictions';
}
function titleOfTraining({ end, durationMs }) {
    if (end.kind === 'incomplete')
        return undefined;
    const unknown = { lastLine: '', logPath: '' };
    const { verdict, title } = (0,judge_training/* judgeTraining */.m)({ end, seconds: durationMs / 1000, ...unknown });
    return `${(0,signs/* capitalised */.Iu)(verdict)}: ${title}`;
}

;// CONCATENATED MODULE: ./.build/commands/reporting/pull-request-of.js
/** The one open pull request that the run speaks to. Where it is not certain, nobody is told. */
async function pullRequestOf(run, runs) {
    const answer = await runs.pullRequestsOf(run);
    if (answer.kind === 'refused')
        return { pull: null, unplaced: answer.finding };
    const [pull, ...others] = answer.pulls;
    if (!pull)
        return { pull: null, unplaced: noneFor(run) };
    if (others.length > 0)
        return { pull: null, unplaced: severalFor(run, answer.pulls) };
    return { pull };
}
function noneFor({ id, event, headSha }) {
    const message = `No comment was written: the run ${id} is about ${headSha.slice(0, 7)}, and no open pull request comes from its branch. It may be closed, or its fork deleted.`;
    return {
        level: event.startsWith('pull_request') ? 'warning' : 'note',
        rule: 'pull-request-none',
        message,
    };
}
function severalFor({ headSha }, pulls) {
    const numbers = pulls.map(({ number }) => `#${number}`).join(', ');
    const message = `No comment was written: ${headSha.slice(0, 7)} belongs to several open pull requests (${numbers}), and which of them was judged is not known.`;
    return { level: 'warning', rule: 'pull-request-several', message };
}

;// CONCATENATED MODULE: ./.build/commands/reporting/from-run.js





/** Reads the outcomes of another run, and where to report them; from the host, never from the run. */
async function readRun(request, open) {
    const runs = await open.workflowRuns(tokenOf(request));
    const run = await runs.read(request.run);
    if (run.conclusion === null)
        throw stillRunning(run);
    const { pull, ...place } = await placeOf(run, runs, open);
    const beside = { untrusted: run.untrusted, ...(pull && { head: pull.headSha }) };
    const common = { ...place, beside };
    try {
        const { outcomes, notes } = await outcomesOf(run, runs, request.artifact);
        return { ...common, outcomes, notes };
    }
    catch (refusal) {
        if (!(refusal instanceof errors/* UserError */.yo))
            throw refusal;
        return { ...common, outcomes: [], refusal, notes: findingsOf(refusal) };
    }
}
/** Speaks as another run that may still go on: nothing of what it leaves is read. */
async function standFor(request, open) {
    const runs = await open.workflowRuns(tokenOf(request));
    return placeOf(await runs.read(request.run), runs, open);
}
async function placeOf(run, runs, open) {
    const { pull, unplaced } = await pullRequestOf(run, runs);
    const context = { ...open.context, ...contextOf(run), pullRequest: pull?.number ?? null };
    return { open: { ...open, context }, pull, unplaced };
}
function contextOf(run) {
    return {
        repository: run.repository,
        headSha: run.headSha,
        runId: String(run.id),
        runNumber: run.number,
        runAttempt: run.attempt,
    };
}
async function outcomesOf(run, runs, artifact) {
    const { archive, notes } = await runs.download(run, artifact);
    const { outcomes, ignored } = await readArchivedOutcomes(archive);
    const { problems, notes: more } = belonging(outcomes, run);
    (0,errors/* refuse */.TR)(problems);
    return {
        outcomes: outcomes.map((outcome) => inOurWords(outcome, run)),
        notes: [...notes, ...more, ...ignoredNote(ignored), ...otherwiseEnded(run, outcomes)],
    };
}
function ignoredNote(ignored) {
    if (ignored === 0)
        return [];
    const files = ignored === 1 ? '1 file' : `${ignored} files`;
    const message = `The artifact holds ${files} beside the outcomes, which nobody read.`;
    return [{ level: 'note', rule: 'artifact-ignored', message }];
}
/** A job that broke outside of every command leaves no outcome that could say so. */
function otherwiseEnded(run, outcomes) {
    const { conclusion, id } = run;
    const stopped = outcomes.some(({ exitCode }) => exitCode !== 0);
    if (conclusion === 'success' || conclusion === null || stopped)
        return [];
    const message = `The run ${id} ended as "${conclusion}", although none of its outcomes stops anything: something else in it went wrong. Read its log.`;
    return [{ level: 'warning', rule: 'run-not-successful', message }];
}
function findingsOf({ problems }) {
    return problems.map(({ code, what, why, next }) => {
        return { level: 'error', rule: code, message: `${what} ${why} ${next}` };
    });
}
function tokenOf({ token }) {
    if (token)
        return token;
    throw new errors/* UserError */.yo('input-missing', {
        what: 'The input "github-token" is missing.',
        why: 'Another run and its artifacts can only be read with a token.',
        next: 'Give the token of this job, which has to have actions: read, or leave the input out to use it.',
    });
}
function stillRunning({ id }) {
    return new errors/* UserError */.yo('run-unfinished', {
        what: `The workflow run ${id} has not ended.`,
        why: 'What it has left by now may lack the part that fails.',
        next: 'Report when it is completed: in a workflow "on: workflow_run" with "types: [completed]".',
    });
}


/***/ }),

/***/ 44564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ judgeTraining)
/* harmony export */ });
/** The verdict on a command that was started, before anybody looks at what it wrote. */
function judgeTraining(command) {
    const { end, seconds } = command;
    const after = `after ${seconds.toFixed(1)} s`;
    switch (end.kind) {
        case 'succeeded':
            return { verdict: 'passed', title: `trained in ${seconds.toFixed(1)} s`, problem: undefined };
        case 'failed':
            return judgeExit(command, end.exitCode, after);
        case 'killed':
        case 'out-of-memory':
            return judgeKill(command, end, after);
        case 'timed-out':
        case 'over-budget':
            return judgeLimit(end);
        case 'unfit':
            return failed('nothing was trained, because the place was not fit for it', 'train-unfit', end.why);
        case 'cancelled':
        case 'disk-full':
        case 'preempted':
            return judgeInterruption(end.kind, after);
    }
}
function judgeKill({ logPath }, end, after) {
    if (end.kind === 'out-of-memory') {
        return failed(`the training command ran out of memory ${after}`, 'train-out-of-memory', 'The system ended it because its limit of memory was reached. Raise that limit, or train with smaller batches.');
    }
    return failed(`the training command was killed by ${end.signal} ${after}`, 'train-killed', end.signal === 'SIGKILL'
        ? 'Contender did not send that signal: most probably the machine ran out of memory. Look at the memory of the runner, or train with smaller batches.'
        : `Contender did not send that signal. The end of ${logPath} may say why.`);
}
function judgeLimit(end) {
    const [reached, limit, rule] = limitOf(end);
    const next = `The command and all that it started were ended. Raise ${limit}, or let it train faster.`;
    return failed(reached, rule, next);
}
function limitOf(end) {
    if (end.kind === 'timed-out') {
        const reached = `the training command ran longer than ${end.minutes} minutes`;
        return [reached, 'timeout-minutes', 'train-timed-out'];
    }
    return end.budget === 'gpu-hours'
        ? [
            `the training command took more than its ${end.limit} GPU ${end.limit === 1 ? 'hour' : 'hours'}`,
            'max-gpu-hours',
            'train-over-budget',
        ]
        : [`the training command cost more than ${end.limit}`, 'max-cost', 'train-over-budget'];
}
function judgeInterruption(kind, after) {
    const all = 'The command and all that it started were ended.';
    switch (kind) {
        case 'cancelled':
            return errored(`the training was cancelled ${after}`, 'train-cancelled', `${all} Run the job again to train.`);
        case 'disk-full':
            return errored(`the training was ended ${after}, because the disk was almost full`, 'train-disk-full', `${all} Free some space, or name another folder by output-directory.`);
        case 'preempted':
            return errored(`the training was ended ${after}, because the machine is about to be taken away`, 'train-preempted', `${all} Run the job again to go on.`);
    }
}
/** Only the shell's own complaint is quoted: what a command prints may hold anything. */
const shellWords = /(not found|no such file or directory|permission denied)$/i;
/** A shell exits with 127 when it finds no such command, and with 126 when it may not run it. */
function judgeExit(command, exitCode, after) {
    const title = `the training command exited with ${exitCode} ${after}`;
    if (exitCode !== 126 && exitCode !== 127) {
        return failed(title, 'train-failed', `Its own messages stand in ${command.logPath}.`);
    }
    const words = shellWords.test(command.lastLine) ? ` The shell said: ${command.lastLine}.` : '';
    return exitCode === 127
        ? errored('the training command was not found', 'train-command-not-found', `The shell exited with 127.${words} Check the spelling, install it in an earlier step, or give its path from the working directory.`)
        : errored('the training command cannot be executed', 'train-command-not-executable', `The shell exited with 126.${words} Make the file executable, or name its interpreter, such as "python train.py".`);
}
function failed(title, rule, next) {
    return { verdict: 'failed', title, problem: problem(title, rule, next) };
}
function errored(title, rule, next) {
    return { verdict: 'errored', title, problem: problem(title, rule, next) };
}
function problem(title, rule, next) {
    const sentence = `${title.charAt(0).toUpperCase()}${title.slice(1)}.`;
    return { level: 'error', rule, message: `${sentence} ${next}` };
}


/***/ }),

/***/ 41323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ruleSentence),
/* harmony export */   c: () => (/* binding */ comparisonTitle)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12051);
/* harmony import */ var _sections_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92148);
/* harmony import */ var _sections_comparison_slices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22055);
/* harmony import */ var _sections_rule_decimals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4455);
/* harmony import */ var _sections_rule_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3195);





/** The verdict, and the one reason that matters most. */
function comparisonTitle({ verdict, result, identical }) {
    const worst = worstOf(result);
    if (verdict === 'passed' || !worst)
        return `Passed: ${passedReason(result, identical)}`;
    const word = `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}`;
    const hedge = worst.verdict === 'failed' && worst.lower === null ? ' (no interval)' : '';
    return `${word}: ${ruleSentence(worst)}${hedge}`;
}
/** A slice with a proven loss counts like a rule that failed, and speaks where no rule does. */
function worstOf(result) {
    const [rule] = (0,_sections_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(result.rules);
    return rule && (0,_sections_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorst */ .Ix)(rule) ? rule : ((0,_sections_comparison_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .alarmsIn */ ._g)(result)[0] ?? rule);
}
/** A rule that did not pass, in one sentence without a full stop. */
function ruleSentence(judged) {
    const rule = (0,_sections_rule_row_js__WEBPACK_IMPORTED_MODULE_3__/* .deciding */ .C$)(judged);
    const ofClass = rule.class === undefined ? '' : ` of ${rule.class}`;
    const byGroup = rule.group === undefined ? '' : ` by ${rule.group}`;
    const metric = `${rule.metric}${ofClass}${byGroup}`;
    const onSlice = rule.slice === '*' ? metric : `${metric} on ${rule.slice}`;
    const name = rule.anchor?.decides ? `${onSlice}, against the anchor,` : onSlice;
    switch (rule.verdict) {
        case 'failed':
            return `${name} ${failure(rule)}`;
        case 'undecided':
            return rule.lower === null
                ? `${name}: ${lowered(rule.reason)}`
                : `${name} ${(0,_sections_rule_row_js__WEBPACK_IMPORTED_MODULE_3__/* .changeInWords */ .Zb)(rule)}, ${outlook(rule)}`;
        case 'errored':
            return `${name} could not be judged: ${lowered(rule.reason)}`;
        case 'passed':
        case 'skipped':
        case 'waived':
            return `${name} ${rule.verdict}`;
    }
}
function passedReason({ rules, slices, baseline }, identical) {
    const judged = rules.filter(({ verdict }) => verdict === 'passed');
    const waived = [...rules, ...slices].filter(({ waiver }) => waiver !== undefined).length;
    const counted = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(judged.length, 'rule')}${waived > 0 ? `, ${waived} waived` : ''}`;
    if (!baseline) {
        return judged.length + waived > 0
            ? `first model, ${counted}; nothing to compare with yet`
            : 'first model, nothing to compare with yet';
    }
    if (identical === 'model')
        return `the same model as the baseline, ${counted}`;
    if (identical === 'predictions')
        return `identical predictions, ${counted}`;
    const shown = judged.find(({ operator, estimate }) => isChange(operator) && estimate !== null);
    return shown ? `${counted}, ${shown.metric} ${(0,_sections_rule_row_js__WEBPACK_IMPORTED_MODULE_3__/* .changeInWords */ .Zb)(shown)}` : counted;
}
/** `rose by 0.037, more than 0.005`: the raw number moves, the bound says how far it might. */
function failure(rule) {
    const { operator, bound, candidate } = rule;
    if (bound === null || rule.estimate === null)
        return `failed: ${lowered(rule.reason)}`;
    const decimals = (0,_sections_rule_decimals_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalsOf */ .m)(rule);
    const number = (value) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .decimal */ ._)(value, decimals);
    switch (operator) {
        case 'at-least':
            return `is ${number(candidate ?? rule.estimate)}, less than ${number(bound)}`;
        case 'at-most':
            return `is ${number(candidate ?? rule.estimate)}, more than ${number(bound)}`;
        case 'better':
            return `${moved(rule, number)}, ${bound === 0 ? 'which is no gain' : `less than the gain of ${number(bound)} that is asked`}`;
        case 'not-more-than':
            return `${moved(rule, number)}, more than the ${number(bound)} that is plausible`;
        case 'no-worse':
        case 'point':
            return bound < 0
                ? `${moved(rule, number)}, less than the gain of ${number(-bound)} that is asked`
                : `${moved(rule, number)}, more than ${number(bound)}`;
    }
}
function moved(rule, number) {
    const estimate = rule.estimate ?? 0;
    const raw = rule.higherIsBetter ? estimate : -estimate;
    if (raw === 0)
        return 'did not move';
    return `${raw > 0 ? 'rose' : 'fell'} by ${number(Math.abs(raw))}`;
}
function outlook({ leaning, rowsToDecide, borderline }) {
    if (borderline)
        return 'so near the margin that other draws might decide otherwise';
    const rows = rowsToDecide ? `; about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(rowsToDecide, 'row')} would decide` : '';
    return `too few rows to tell${leaning === 'wrong' ? ', and it leans wrong' : ''}${rows}`;
}
function isChange(operator) {
    return operator !== 'at-least' && operator !== 'at-most';
}
/** A reason as the end of a sentence. */
function lowered(reason) {
    const [first = ''] = (reason ?? 'no reason was given').split(/(?<=\.) /);
    const text = first.replace(/\.$/, '');
    return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}


/***/ })

};
