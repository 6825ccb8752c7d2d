/** The view Trợ giúp: what the add-on does and in which order, in short. */
import { severityNames } from '../../../core/messages/entry';
import { useSurroundings } from '../context';
import { Icon } from '../parts/progress';

export function HelpView() {
  const { language, say } = useSurroundings();
  return (
    <div class="help">
      <h2>{say('help.what')}</h2>
      <p>{say('help.what-text')}</p>
      <h2>{say('help.order')}</h2>
      <ol class="points">
        <li>{say('help.step-set-up')}</li>
        <li>{say('help.step-lists')}</li>
        <li>{say('help.step-type')}</li>
        <li>{say('help.step-check')}</li>
        <li>{say('help.step-mend')}</li>
        <li>{say('help.step-report')}</li>
        <li>{say('help.step-trace')}</li>
        <li>{say('help.step-close')}</li>
      </ol>
      <h2>{say('help.wards')}</h2>
      <ol class="points">
        <li>{say('help.wards-share')}</li>
        <li>{say('help.wards-gather')}</li>
        <li>{say('help.wards-mend')}</li>
      </ol>
      <h2>{say('help.levels')}</h2>
      <ul class="levels">
        {(['error', 'warning', 'suggestion'] as const).map((severity) => (
          <li key={severity}>
            <Icon name={severity} />
            <span>
              <strong>{severityNames[severity][language]}.</strong> {say(`help.${severity}-text`)}
            </span>
          </li>
        ))}
      </ul>
      <h2>{say('help.colours')}</h2>
      <p>{say('help.colours-text')}</p>
      <h2>{say('help.privacy')}</h2>
      <p>{say('help.privacy-text')}</p>
    </div>
  );
}
