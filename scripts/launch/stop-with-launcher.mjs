// Loaded before the server: should the launcher be killed, the server does not stay behind with its port.
process.on("disconnect", () => {
  setTimeout(() => process.exit(1), 11_000).unref();
  process.kill(process.pid, "SIGTERM");
});
process.channel?.unref();
