import { gib } from '../../core/numbers';
import { total } from '../../sizing';
import { hardwareOf } from './attributes';
import { askOf } from './asking';
import { blocks, type Block } from './block';
import { imageOf } from './compose';
import { bytesOf, isGated } from './origin';
import { image, nameOf } from './place';
import { scriptOf, stepsOf } from './prepare';
import { askedModel, environmentOf, pullOf, runnableOf, wordsOf, type Runnable } from './start';
import { listed, under, written } from './text';

/** What clusters call the cards of a maker. */
const resources = { nvidia: 'nvidia.com/gpu', amd: 'amd.com/gpu', intel: 'gpu.intel.com/xe' };

/** A name that a cluster takes: no points. */
const clusterName = ({ setup }: Runnable): string => nameOf(setup).replaceAll('.', '-');

const limitsOf = ({ setup }: Runnable): readonly string[] => {
  const hardware = hardwareOf(setup);
  const asked = (bytes: number) => `requests: { memory: ${String(Math.ceil(bytes / gib))}Gi }`;
  if (hardware !== 'nvidia' && hardware !== 'amd' && hardware !== 'intel') {
    return [`resources: { ${asked(total(setup.parts))} }`];
  }
  const limits = `limits: { ${resources[hardware]}: ${String(setup.group.cards)} }`;
  return [
    `resources: { ${setup.main === null ? limits : `${limits}, ${asked(setup.main.used)}`} }`,
  ];
};

const mounts = (root: string): string => `{ name: models, mountPath: ${root} }`;

/** Containers that bring the files before the server starts. */
const initsOf = (runnable: Runnable, name: string, gated: boolean): readonly string[] => {
  const { setup, wishes, files, origin } = runnable;
  const pull = pullOf(runnable, image);
  const steps = [
    ...(pull === null ? [] : [{ of: name, script: pull, token: false }]),
    ...stepsOf(setup, wishes, origin, files, image).map((step) => ({
      of: step.image ?? files.hub.image,
      script: scriptOf(step),
      token: gated && step.image === null,
    })),
  ];
  // Files that are there already are not brought again when the pod starts anew.
  return steps.flatMap(({ of, script, token }, i) => [
    `- name: files-${String(i + 1)}`,
    ...under([
      `image: ${of}`,
      `command: ${listed(['sh', '-c', `test -f ${image.root}/.ready-${String(i + 1)} || { ${script.replaceAll('\n', '; ')}; } && touch ${image.root}/.ready-${String(i + 1)}`])}`,
      ...(token
        ? [
            `env: [{ name: HF_TOKEN, valueFrom: { secretKeyRef: { name: ${clusterName(runnable)}-hub, key: HF_TOKEN } } }]`,
          ]
        : []),
      `volumeMounts: [${mounts(image.root)}]`,
    ]),
  ]);
};

const environmentLines = (runnable: Runnable): readonly string[] => {
  const variables = environmentOf(runnable, image).map((one) => {
    const at = one.indexOf('=');
    return `  - { name: ${one.slice(0, at)}, value: ${JSON.stringify(one.slice(at + 1))} }`;
  });
  return variables.length === 0 ? [] : ['env:', ...variables];
};

const probe = ({ setup: { engine } }: Runnable): string =>
  `{ httpGet: { path: ${engine.health}, port: ${String(engine.port)} }, periodSeconds: 10, failureThreshold: 720 }`;

const podOf = (runnable: Runnable, name: string, gated: boolean): readonly string[] => {
  const { setup, origin } = runnable;
  const { key, port } = setup.engine;
  const called = clusterName(runnable);
  return [
    'automountServiceAccountToken: false',
    'initContainers:',
    ...under(initsOf(runnable, name, gated)),
    'containers:',
    ...under([
      '- name: model',
      ...under([
        `image: ${name}`,
        `command: ${listed(wordsOf(runnable, image))}`,
        ...(key?.kind === 'environment'
          ? [`envFrom: [{ secretRef: { name: ${called}-key } }]`]
          : []),
        ...environmentLines(runnable),
        `ports: [{ containerPort: ${String(port)} }]`,
        ...limitsOf(runnable),
        'securityContext: { allowPrivilegeEscalation: false }',
        `startupProbe: ${probe(runnable)}`,
        `readinessProbe: { httpGet: { path: ${setup.engine.health}, port: ${String(port)} } }`,
        'volumeMounts:',
        `  - { name: models, mountPath: ${image.root}${origin.kind === 'library' ? '' : ', readOnly: true'} }`,
        '  - { name: shared, mountPath: /dev/shm }',
        ...(key?.kind === 'file'
          ? ['  - { name: key, mountPath: /run/model, readOnly: true }']
          : []),
      ]),
    ]),
    'volumes:',
    '  - { name: shared, emptyDir: { medium: Memory, sizeLimit: 16Gi } }',
    ...(key?.kind === 'file' ? [`  - { name: key, secret: { secretName: ${called}-key } }`] : []),
  ];
};

/**
 * A set-up as a cluster runs it: a pod for each copy, so that the cluster spreads them. Null where a copy
 * lies on several machines.
 */
const podded = (runnable: Runnable): Runnable | null => {
  const { setup, wishes, files } = runnable;
  const { spread } = setup;
  return spread.machinesEach > 1
    ? null
    : runnableOf({ ...setup, spread: { ...spread, copies: 1 } }, wishes, files);
};

/** The manifest: servers with a volume each, their address inside the cluster, and who may reach it. */
const manifestOf = (runnable: Runnable, name: string, gated: boolean): readonly string[] => {
  const called = clusterName(runnable);
  const port = String(runnable.setup.engine.port);
  const disk = (bytesOf(runnable.setup, runnable.origin)?.disk ?? 0) / gib;
  const labels = `{ app: ${called} }`;
  const meta = `metadata: { name: ${called} }`;
  return [
    'apiVersion: apps/v1',
    'kind: StatefulSet',
    meta,
    'spec:',
    `  serviceName: ${called}`,
    `  replicas: ${String(runnable.setup.spread.replicas)}`,
    '  podManagementPolicy: Parallel',
    `  selector: { matchLabels: ${labels} }`,
    '  template:',
    `    metadata: { labels: ${labels} }`,
    '    spec:',
    ...under(under(under(podOf(runnable, name, gated)))),
    '  volumeClaimTemplates:',
    '    - metadata: { name: models }',
    '      spec:',
    '        accessModes: [ReadWriteOnce]',
    `        resources: { requests: { storage: ${String(Math.ceil(disk * 1.1))}Gi } }`,
    '---',
    'apiVersion: v1',
    'kind: Service',
    meta,
    `spec: { selector: ${labels}, ports: [{ port: ${port}, targetPort: ${port} }] }`,
    '---',
    'apiVersion: networking.k8s.io/v1',
    'kind: NetworkPolicy',
    meta,
    'spec:',
    `  podSelector: { matchLabels: ${labels} }`,
    '  policyTypes: [Ingress]',
    '  ingress:',
    `    - from: [{ podSelector: { matchLabels: { uses: ${called} } } }]`,
    `      ports: [{ port: ${port} }]`,
  ];
};

/** A secret from a value that is piped, so that it stands on no command line. */
const secretOf = (name: string, field: string): string =>
  `kubectl create secret generic ${name} --from-file=${field}=/dev/stdin`;

const keyBlock = (runnable: Runnable): Block | null => {
  const { key } = runnable.setup.engine;
  if (key === null) return null;
  const name = `${clusterName(runnable)}-key`;
  return {
    id: 'key',
    text:
      key.kind === 'environment'
        ? `openssl rand -hex 32 | tr -d '\\n' | ${secretOf(name, key.name)}`
        : `printf '${key.line.replace('{key}', '%s')}\\n' "$(openssl rand -hex 32)" | ${secretOf(name, 'model.yaml')}`,
  };
};

/** The key, as a shell reads it out of the cluster. */
const keyWords = (runnable: Runnable): string | null => {
  const { key } = runnable.setup.engine;
  if (key === null) return null;
  const field = key.kind === 'environment' ? key.name : 'model\\.yaml';
  const read = `kubectl get secret ${clusterName(runnable)}-key -o jsonpath='{.data.${field}}' | base64 -d`;
  return key.kind === 'environment'
    ? `$(${read})`
    : `$(${read} | sed -n 's/^${key.line.replace('{key}', '')}//p')`;
};

/** From a cluster with cards to the first answer, with one manifest; null where no image is known for them. */
export const kubernetesOf = (whole: Runnable): readonly Block[] | null => {
  const runnable = podded(whole);
  const name = imageOf(whole);
  if (name === null || runnable === null) return null;
  const { setup, wishes, origin, files } = runnable;
  const gated = isGated(setup, origin, files);
  const called = clusterName(runnable);
  const port = String(setup.engine.port);
  return blocks([
    gated
      ? {
          id: 'token',
          text: `read -rs HF_TOKEN && printf %s "$HF_TOKEN" | ${secretOf(`${called}-hub`, 'HF_TOKEN')}`,
        }
      : null,
    keyBlock(runnable),
    { id: 'file', text: written('model-in-cluster.yaml', manifestOf(runnable, name, gated)) },
    {
      id: 'start',
      text: `kubectl apply -f model-in-cluster.yaml\nkubectl rollout status statefulset/${called} --timeout=4h`,
    },
    {
      id: 'ask',
      text: [
        `kubectl port-forward service/${called} ${port}:${port} > forward.log & forward=$!`,
        'sleep 3',
        askOf(setup, wishes, askedModel(runnable, image), keyWords(runnable)),
        'kill "$forward"',
      ].join('\n'),
    },
    { id: 'stop', text: 'kubectl delete -f model-in-cluster.yaml' },
  ]);
};
