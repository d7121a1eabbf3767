/** How a bot plays a seat of a live exercise. Scripts are for simulated ones: they name what people would do. */
export const BOT_POLICIES = ['passive', 'random', 'bayes'] as const;
export type BotPolicy = (typeof BOT_POLICIES)[number];
