// An independent Matrix app for the tests, on the library that Element is built on: it trusts, and
// tells its keys to, only devices that their owner has signed. It is told what to do by lines of
// JSON on standard input, {id, what, args}, and answers each with {id, result} or {id, error}.

import { createInterface } from "node:readline";
import { createClient, ClientEvent, MatrixEventEvent } from "matrix-js-sdk";
import { logger } from "matrix-js-sdk/lib/logger.js";
import { OnlySignedDevicesIsolationMode } from "matrix-js-sdk/lib/crypto-api/index.js";
import { Attachment, EncryptedAttachment } from "@matrix-org/matrix-sdk-crypto-wasm";

// Standard output is for answers only.
console.log = console.debug = console.info = console.warn = console.trace = () => {};
logger.setLevel("silent");

const ENCRYPTED = {
    type: "m.room.encryption",
    state_key: "",
    content: { algorithm: "m.megolm.v1.aes-sha2" },
};
const SEALED = "application/octet-stream";

let client;

const can = {
    async signs_in(url, user, password) {
        const found = await createClient({ baseUrl: url }).loginRequest({
            type: "m.login.password",
            identifier: { type: "m.id.user", user },
            password,
        });
        client = createClient({
            baseUrl: url,
            userId: found.user_id,
            deviceId: found.device_id,
            accessToken: found.access_token,
        });
        await client.initRustCrypto({ useIndexedDB: false });
        client.getCrypto().setDeviceIsolationMode(new OnlySignedDevicesIsolationMode());
        await client.getCrypto().bootstrapCrossSigning({
            authUploadDeviceSigningKeys: async (upload) => upload(null),
        });
        const prepared = new Promise((done) =>
            client.on(ClientEvent.Sync, (state) => state === "PREPARED" && done()),
        );
        await client.startClient({ initialSyncLimit: 100 });
        await prepared;
    },

    async opens_chat(bot) {
        const { room_id } = await client.createRoom({
            invite: [bot],
            is_direct: true,
            preset: "trusted_private_chat",
            initial_state: [ENCRYPTED],
        });
        return room_id;
    },

    async posts(room, kind, content) {
        return (await client.sendEvent(room, kind, content)).event_id;
    },

    async shares(room, name, mime, base64) {
        const sealed = Attachment.encrypt(Buffer.from(base64, "base64"));
        const { content_uri } = await client.uploadContent(sealed.encryptedData, { type: SEALED });
        const opening = JSON.parse(sealed.mediaEncryptionInfo);
        const content = { msgtype: "m.image", body: name, info: { mimetype: mime } };
        return can.posts(room, "m.room.message", {
            ...content,
            file: { ...opening, url: content_uri },
        });
    },

    async opens(file) {
        const path = file.url.replace("mxc://", "/_matrix/client/v1/media/download/");
        const answer = await fetch(client.baseUrl + path, {
            headers: { Authorization: `Bearer ${client.getAccessToken()}` },
        });
        const hidden = new Uint8Array(await answer.arrayBuffer());
        const sealed = new EncryptedAttachment(hidden, JSON.stringify(file));
        return Buffer.from(Attachment.decrypt(sealed)).toString("base64");
    },

    // What others sent to a room, as this app shows it; `shield`: why it warns, or null.
    async screen(room) {
        const events = client.getRoom(room)?.getLiveTimeline().getEvents() ?? [];
        return Promise.all(events.filter((one) => one.getSender() !== client.getUserId()).map(shown));
    },

    // Whether the app trusts each of someone's devices as signed by their owner; null: it asks the
    // homeserver for them still.
    async trusts(user) {
        const crypto = client.getCrypto();
        const devices = (await crypto.getUserDeviceInfo([user], true)).get(user);
        const found = {};
        for (const device of devices.keys()) {
            const status = await crypto.getDeviceVerificationStatus(user, device);
            if (status === null) return null;
            found[device] = status.signedByOwner;
        }
        return found;
    },

    async leaves_app() {
        client.stopClient();
    },
};

async function shown(event) {
    await client.decryptEventIfNeeded(event);
    const encryption = await client.getCrypto().getEncryptionInfoForEvent(event);
    return {
        id: event.getId(),
        kind: event.getType(),
        content: event.getContent(),
        // Part of the relation stays outside what is encrypted.
        relation: event.getWireContent()["m.relates_to"] ?? null,
        sealed: event.isEncrypted(),
        failure: event.decryptionFailureReason,
        shield: encryption?.shieldReason ?? null,
    };
}

for await (const line of createInterface({ input: process.stdin })) {
    const { id, what, args } = JSON.parse(line);
    const answer = (said) => process.stdout.write(JSON.stringify({ id, ...said }) + "\n");
    try {
        answer({ result: (await can[what](...args)) ?? null });
    } catch (fault) {
        answer({ error: String(fault?.stack ?? fault) });
    }
}
process.exit(0);
