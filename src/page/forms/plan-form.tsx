/** The plans: for each length of lesson its steps with their minutes. */
import type { Plan, PlanStep } from '../../model/lesson.js';
import { Choice, choicesOf, Lines, Minutes, Names } from './fields.js';
import { ItemList } from './item-list.js';
import type { PartProps } from './lesson-parts.js';
import { listAt, part, type Place } from './place.js';

export function Plans({ of }: PartProps) {
  const { minutes, plans } = of.value;
  return (
    <>
      <Minutes of={part(of, 'minutes')} label="Length of the lesson in minutes" />
      {plans.length > 0 && plans.every((plan) => plan.minutes !== minutes) && (
        <p class="soft">
          No plan is for {String(minutes)} minutes; there are plans for{' '}
          {plans.map((plan) => String(plan.minutes)).join(', ')}.
        </p>
      )}
      <ItemList
        of={part(of, 'plans')}
        title="Plans"
        one="a plan"
        isOpen={false}
        headOf={(plan) => `${String(plan.minutes)} minutes`}
        make={() => newPlan(minutes)}
      >
        {(plan) => <PlanForm of={plan} />}
      </ItemList>
    </>
  );
}

const newPlan = (minutes: number): Plan => ({
  minutes,
  steps: [{ step: 'reading', minutes }],
  cut: [],
});

function PlanForm({ of }: { of: Place<Plan> }) {
  const { minutes, steps } = of.value;
  const sum = steps.reduce((total, step) => total + step.minutes, 0);
  return (
    <>
      <Minutes of={part(of, 'minutes')} label="Minutes that this plan is for" />
      <p class="soft" role="status">
        {sum === minutes
          ? 'The steps fill the lesson.'
          : `The steps take ${String(sum)} minutes, the lesson has ${String(minutes)}.`}
      </p>
      <ItemList
        of={part(of, 'steps')}
        title="Steps"
        one="a step"
        headOf={(step) => `${nameOf(step)}, ${String(step.minutes)} min`}
        make={(): PlanStep => ({ step: 'discussion', minutes: 5 })}
        isInner
      >
        {(step) => (
          <>
            <div class="row">
              <Choice of={part(step, 'step')} label="Step" choices={stepNames} />
              <Minutes of={part(step, 'minutes')} />
            </div>
            <Names
              of={listAt(part(step, 'items'))}
              label="Only these, such as q1, q2; all where nothing stands here"
            />
          </>
        )}
      </ItemList>
      <Lines of={part(of, 'cut')} label="What this length leaves no time for" />
    </>
  );
}

const stepNames = choicesOf<PlanStep['step']>([
  'warm-up',
  'vocabulary',
  'reading',
  'key-points',
  'quiz',
  'discussion',
  'source-evaluation',
  'exit-ticket',
]);

const nameOf = ({ step }: PlanStep) => stepNames.find(([name]) => name === step)?.[1] ?? step;
