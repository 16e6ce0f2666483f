// A small bot written with discord.js, on the Discord that DISCORD_API names. It says on standard output what happens to it, a line each.
import { Client, Events, GatewayIntentBits, MessageFlags } from "discord.js";

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
  rest: { api: process.env.DISCORD_API, version: "10" },
});

client.once(Events.ClientReady, (ready) => console.log(`ready ${ready.user.id} ${ready.guilds.cache.size}`));
client.on(Events.ShardResume, () => console.log("resumed"));
client.on(Events.MessageCreate, async (message) => {
  if (message.author.bot) {
    return;
  }
  const reply = await message.reply({ content: "heard", allowedMentions: { parse: [] } });
  console.log(`replied ${reply.id}`);
  await reply.edit({ content: "heard and changed", allowedMentions: { parse: [] } });
  await message.react("⏳");
  console.log("edited");
});
client.on(Events.InteractionCreate, async (interaction) => {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await interaction.editReply({ content: "answered", allowedMentions: { parse: [] } });
  console.log("answered");
});
client.on(Events.Error, (error) => console.log(`error ${error.message}`));

await client.login(process.env.DISCORD_TOKEN);
