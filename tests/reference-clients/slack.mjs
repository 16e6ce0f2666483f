// Answers every mention in its thread, says what it did in a line each, and goes on until it is ended.
import { SocketModeClient } from "@slack/socket-mode";
import { WebClient } from "@slack/web-api";

const slackApiUrl = process.env.SLACK_API_URL;
const socket = new SocketModeClient({
  appToken: process.env.SLACK_APP_TOKEN,
  clientOptions: { slackApiUrl },
});
const web = new WebClient(process.env.SLACK_BOT_TOKEN, { slackApiUrl });

socket.on("connected", () => console.log("connected"));
socket.on("app_mention", async ({ event, ack }) => {
  await ack();
  const posted = await web.chat.postMessage({
    channel: event.channel,
    thread_ts: event.ts,
    text: "heard",
    blocks: [{ type: "section", text: { type: "mrkdwn", text: "heard", verbatim: true } }],
    link_names: false,
    parse: "none",
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: "reference", event_payload: { nonce: event.ts } },
  });
  const thread = await web.conversations.replies({
    channel: event.channel,
    ts: event.ts,
    include_all_metadata: true,
  });
  const nonce = thread.messages.at(-1).metadata.event_payload.nonce;
  console.log(`answered ${event.ts} ${posted.ts} ${nonce}`);
});
socket.on("slash_commands", async ({ body, ack }) => {
  await ack({ text: `given ${body.command}` });
  console.log(`given ${body.command} ${body.text}`);
});

const { user_id, team_id } = await web.auth.test();
console.log(`is ${user_id} in ${team_id}`);
await socket.start();
