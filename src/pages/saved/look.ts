import '../../ui/base.css';
import primitives from '../../ui/primitives.module.css';
import beam from '../../ui/beam/beam.module.css';
import memory from '../../ui/memory/memory.module.css';
import print from '../print/print.module.css';
import saved from './saved.module.css';
import './alone.css';

/** All styles of a saved page, in the order in which they count; the build takes them from here. */
export const look = [primitives, beam, memory, print, saved];
