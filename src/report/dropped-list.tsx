import { ProblemList } from './problem-list';
import { useWorld } from '../bindings/use-recommendation';

/** What was left out of one's own answers when they were read, and the way to each question. */
const DroppedList = ({ fields }: { fields: readonly string[] }) => {
  const { catalogue } = useWorld();
  const faults = fields.map((field) => ({ field, kind: null }));
  return <ProblemList catalogue={catalogue} faults={faults} own />;
};

export default DroppedList;
