export const id = 9821;
export const ids = [9821];
export const modules = {

/***/ 49821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bundleVerifier: () => (/* binding */ bundleVerifier)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var dist = __webpack_require__(54187);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/backends/provenance/diagnosis.js

/**
 * Why a bundle that the library refused is not believed, as near as it can be told. Nothing here
 * turns a refusal into a pass.
 */
function diagnose(roots, parsed, refusal) {
    const [said = ''] = (refusal instanceof Error ? refusal.message : String(refusal)).split('\n');
    const flawed = (flaw, detail) => {
        return { kind: 'unproven', flaw, detail };
    };
    const leaf = parsed.certificate;
    if (!isIssuedUnder(roots, leaf)) {
        return flawed('root-unknown', `Its certificate was issued by ${nameOf(leaf)}`);
    }
    const outside = timesOf(parsed).find((time) => !holdsAt(leaf, time));
    if (outside) {
        const held = `It held from ${leaf.validFrom} to ${leaf.validTo}`;
        return flawed('certificate-expired', `${held}, and was used at ${outside.toISOString()}`);
    }
    if (!isSignedBy(leaf, parsed)) {
        return flawed('payload-tampered', 'The signature is not that of its certificate on its words');
    }
    return flawed('bundle-tampered', `The verification said: ${said.slice(0, 200)}`);
}
function readCertificate(der) {
    try {
        return new external_node_crypto_.X509Certificate(der);
    }
    catch {
        return undefined;
    }
}
/** By the key, not by the name, which anybody can write. */
function isIssuedUnder(roots, leaf) {
    const authorities = roots.flatMap(({ certificateAuthorities }) => certificateAuthorities);
    const certificates = authorities.flatMap(({ certChain }) => certChain?.certificates ?? []);
    return certificates.some(({ rawBytes }) => {
        const authority = readCertificate(rawBytes);
        return authority !== undefined && leaf.verify(authority.publicKey);
    });
}
function nameOf({ issuer }) {
    return issuer.replaceAll('\n', ', ') || 'nobody';
}
/** When the bundle says that it was signed, where that can be read. */
function timesOf({ entity }) {
    return entity.timestamps.flatMap((timestamp) => {
        const time = timeOf(timestamp);
        return time && !Number.isNaN(time.getTime()) ? [time] : [];
    });
}
function timeOf(timestamp) {
    if (timestamp.$case === 'transparency-log') {
        return new Date(Number(timestamp.tlogEntry.integratedTime) * 1000);
    }
    try {
        return timestamp.timestamp.signingTime;
    }
    catch {
        return undefined;
    }
}
function holdsAt(leaf, time) {
    return time >= new Date(leaf.validFrom) && time <= new Date(leaf.validTo);
}
/** DSSE signs its type and its payload, each with its length before it. */
function isSignedBy({ publicKey }, { bundle, payload, signature }) {
    if (bundle.content.$case !== 'dsseEnvelope')
        return false;
    const { payloadType } = bundle.content.dsseEnvelope;
    const front = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
    try {
        return (0,external_node_crypto_.verify)('sha256', Buffer.concat([Buffer.from(front), payload]), publicKey, signature);
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(61040);
;// CONCATENATED MODULE: ./.build/backends/provenance/parsed-bundle.js



const payloadType = 'application/vnd.in-toto+json';
/** Undefined: it is no bundle, or none of a statement in an envelope with a certificate. */
function parseBundle(text) {
    try {
        const bundle = (0,bundle_dist/* bundleFromJSON */.vw)(JSON.parse(text));
        const { content } = bundle;
        const der = certificateIn(bundle);
        if (content.$case !== 'dsseEnvelope' || !der)
            return undefined;
        const { payload, signatures } = content.dsseEnvelope;
        const [signature, ...others] = signatures;
        if (content.dsseEnvelope.payloadType !== payloadType)
            return undefined;
        if (!signature || others.length > 0)
            return undefined;
        const entity = (0,dist/* toSignedEntity */.DC)(bundle);
        // Reads less than the library does: what Node takes for no certificate is none.
        const certificate = new external_node_crypto_.X509Certificate(der);
        return { bundle, entity, certificate, payload, signature: signature.sig };
    }
    catch {
        return undefined;
    }
}
/** A bare key names nobody, so that it proves nothing here. */
function certificateIn({ verificationMaterial: { content } }) {
    switch (content.$case) {
        case 'publicKey':
            return undefined;
        case 'certificate':
            return content.certificate.rawBytes;
        case 'x509CertificateChain':
            return content.x509CertificateChain.certificates[0]?.rawBytes;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/backends/provenance/public-root.js




const publicMirror = { url: 'https://tuf-repo-cdn.sigstore.dev' };
/**
 * The root of public Sigstore, by TUF: each `root.json` is signed by the one before, the first of
 * which comes with the package. The folder is new each time: what others left in it would be trusted.
 */
async function fetchPublicRoot({ url, rootPath }) {
    const { getTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(927), __webpack_require__.e(4443), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
    const cachePath = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'contender-tuf-'));
    try {
        return await getTrustedRoot({
            mirrorURL: url,
            cachePath,
            ...(rootPath !== undefined && { rootPath }),
        });
    }
    catch (error) {
        throw unfetched(url, error);
    }
    finally {
        await (0,promises_.rm)(cachePath, { recursive: true, force: true });
    }
}
function unfetched(url, error) {
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return new errors/* UserError */.yo('trusted-root-unreachable', {
        what: `Cannot fetch the root of trust of public Sigstore from ${url}.`,
        why: `It did not answer, or what it answered is not signed as it has to be (${said.slice(0, 200)}).`,
        next: 'Allow this runner to reach it, or commit the file of "gh attestation trusted-root" and name it by provenance.trusted-root in the policy.',
    }, { cause: error });
}

;// CONCATENATED MODULE: ./.build/backends/provenance/signer.js
/** Extensions of a certificate of Fulcio: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const sourceRepository = '1.3.6.1.4.1.57264.1.12';
const sourceRef = '1.3.6.1.4.1.57264.1.14';
/** In whose name a certificate was given out. */
function signerOf(identity) {
    const read = (wanted) => {
        const found = identity.oids?.filter(({ oid }) => oid?.id.join('.') === wanted) ?? [];
        return found.length === 1 && found[0] ? textIn(found[0].value) : null;
    };
    return {
        workflow: identity.subjectAlternativeName ?? null,
        issuer: identity.extensions?.issuer ?? null,
        repository: read(sourceRepository),
        ref: read(sourceRef),
    };
}
/** A UTF8String of DER: a tag, a length of one byte or of more, and exactly so many bytes. */
function textIn(der) {
    const [tag, first = 0] = der;
    if (tag !== 0x0c || first === 0x80)
        return null;
    const lengthBytes = first < 0x80 ? 0 : first - 0x80;
    if (lengthBytes > 2 || der.length < 2 + lengthBytes)
        return null;
    const length = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes);
    const text = der.subarray(2 + lengthBytes);
    return text.length === length ? text.toString('utf8') : null;
}

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
;// CONCATENATED MODULE: ./.build/backends/provenance/trusted-roots.js


/** One root as JSON, or several, one on each line, as `gh attestation trusted-root` prints them. */
function parseRoots({ path, text }) {
    const roots = documentsIn(text).map(parseRoot);
    if (roots.length > 0 && roots.every((root) => root !== undefined))
        return roots;
    throw new errors/* UserError */.yo('trusted-root-unreadable', {
        what: `${path} is no trusted root of Sigstore.`,
        why: 'It has to hold certificate authorities as JSON, one root on each line or one in all.',
        next: 'Write it by "gh attestation trusted-root > trusted-root.jsonl", and commit it.',
        file: path,
    });
}
function documentsIn(text) {
    if (isJson(text))
        return [text];
    return text.split('\n').filter((line) => line.trim() !== '');
}
/** Without an authority it would trust nobody, which nobody means to write. */
function parseRoot(text) {
    try {
        const root = protobuf_specs_dist.TrustedRoot.fromJSON(JSON.parse(text));
        const chains = root.certificateAuthorities.map(({ certChain }) => certChain?.certificates ?? []);
        return chains.length > 0 && chains.every(({ length }) => length > 0) ? root : undefined;
    }
    catch {
        return undefined;
    }
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./.build/backends/provenance/verifier.js






/** With a file nothing is asked of any network; without one the root of public Sigstore is fetched. */
function bundleVerifier(file, mirror = publicMirror) {
    let roots;
    const open = async () => (file ? parseRoots(file) : [await fetchPublicRoot(mirror)]);
    return {
        async verify(text) {
            const parsed = parseBundle(text);
            if (!parsed) {
                const detail = 'It has to hold one certificate and one envelope with an in-toto statement';
                return { kind: 'unproven', flaw: 'malformed', detail };
            }
            roots ??= open();
            return verifyUnder(await roots, parsed);
        },
    };
}
/** Each root by itself: mixed together, the log of one could stand in for the authority of another. */
function verifyUnder(roots, parsed) {
    let refusal;
    for (const root of roots) {
        try {
            const { identity } = verifierOf(root).verify(parsed.entity);
            const payload = parsed.payload.toString('utf8');
            return { kind: 'proven', signer: signerOf(identity ?? {}), payload };
        }
        catch (error) {
            refusal = error;
        }
    }
    return diagnose(roots, parsed, refusal);
}
/** A root that knows logs demands their entries; GitHub's own has none and proves the time by a timestamp alone. */
function verifierOf(root) {
    return new dist/* Verifier */.BL((0,dist/* toTrustMaterial */.jO)(root), {
        ctlogThreshold: Math.min(root.ctlogs.length, 1),
        tlogThreshold: Math.min(root.tlogs.length, 1),
        timestampThreshold: 1,
    });
}


/***/ })

};
