import type { CommandFrame } from '@firebreak/shared/wire/frames.ts';

export type Command = CommandFrame['command'];
export type CommandOf<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;
