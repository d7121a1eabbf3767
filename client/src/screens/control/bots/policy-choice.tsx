import { BOT_POLICIES, type BotPolicy } from '@firebreak/shared/base/bot-policy.ts';
import { useBotsWords } from '../../../i18n/bots-words.ts';
import { Select } from '../../../ui/select.tsx';

type PolicyChoiceProps = { readonly value: BotPolicy; readonly onValue: (policy: BotPolicy) => void };

/** How the bot plays, with what that means. */
export const PolicyChoice = ({ value, onValue }: PolicyChoiceProps) => {
  const say = useBotsWords();
  return (
    <Select
      label={say('policy')}
      help={say(`gloss_${value}`)}
      choices={BOT_POLICIES.map((policy) => ({ value: policy, label: say(`policy_${policy}`) }))}
      value={value}
      onValue={onValue}
    />
  );
};
