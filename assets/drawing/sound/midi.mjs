// Writes a small MIDI file. Knows notes and ticks, not music.

/** Ticks in a quarter note. */
export const QUARTER = 480;

const bytesOf = (value, count) => {
  const bytes = Buffer.alloc(count);
  bytes.writeUIntBE(value, 0, count);
  return bytes;
};

function variableLength(value) {
  const bytes = [value & 127];
  for (let rest = value >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 127) | 128);
  return bytes;
}

function track(messages) {
  const bytes = [];
  let now = 0;
  for (const [at, ...message] of [...messages].sort((a, b) => a[0] - b[0])) {
    const tick = Math.round(at);
    bytes.push(...variableLength(tick - now), ...message);
    now = tick;
  }
  bytes.push(0, 0xff, 0x2f, 0);
  return Buffer.concat([Buffer.from('MTrk'), bytesOf(bytes.length, 4), Buffer.from(bytes)]);
}

/** One note: start and length in ticks, channel, pitch, strength. */
export const note = (at, length, channel, pitch, strength) => [
  [at, 0x90 | channel, pitch, Math.round(strength)],
  [at + length, 0x80 | channel, pitch, 0],
];

/** How fast, and for each channel its instrument, loudness, reverb and place between left and right. */
export function setup(beatsPerMinute, channels) {
  const tempo = [0, 0xff, 0x51, 3, ...bytesOf(Math.round(60e6 / beatsPerMinute), 3)];
  const perChannel = channels.flatMap(({ program, volume, reverb, pan }, channel) => [
    [0, 0xc0 | channel, program], [0, 0xb0 | channel, 7, volume], [0, 0xb0 | channel, 91, reverb], [0, 0xb0 | channel, 10, pan],
  ]);
  return [tempo, ...perChannel];
}

/** The file, from lists of messages. */
export function midiFile(...tracks) {
  const head = Buffer.concat([Buffer.from('MThd'), bytesOf(6, 4), bytesOf(1, 2), bytesOf(tracks.length, 2), bytesOf(QUARTER, 2)]);
  return Buffer.concat([head, ...tracks.map(track)]);
}
