// Ports of 127.0.0.1, for programs that take a number and do not tell what they took.
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

/** A port that nothing listens on now. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** The first answer of a program that may not listen yet; fails when the program has ended. */
export async function answer(address, program, request) {
  for (;;) {
    if (program.exitCode !== null) throw new Error(`${program.spawnfile} ended with ${program.exitCode}`);
    try {
      return await fetch(address, request);
    } catch {
      await pause(50);
    }
  }
}
