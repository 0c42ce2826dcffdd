import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { commandsOf, isShared } from '../../src/plan/commands';
import { setupsOf, type Machine } from '../../src/sizing';
import { assembled } from '../fixtures/world';
import { filesIn } from './shell-words';

const { catalogue, serving } = assembled;

const texts = z.array(z.string().min(1)).min(1);
const published = z.string().regex(/^(?:127\.0\.0\.1|\$\{OWN:\?\}):(\d+):\1$/);
const healthcheck = {
  test: texts,
  interval: z.string(),
  retries: z.number(),
};

/**
 * The part of Compose that is used here, with every key that it may have, as the schema of the
 * Compose specification at 170098ba07d9f53c383a41bfd4c5166b0a4529a6 has it.
 */
const compose = z.strictObject({
  services: z.strictObject({
    model: z.strictObject({
      image: z.string().regex(/^[\w./-]+:[\w.-]*\d[\w.-]*$/),
      entrypoint: texts,
      env_file: texts.optional(),
      environment: z.array(z.string().regex(/^[A-Z_]+=.+$/)).optional(),
      ports: z.array(published).length(1),
      volumes: z.array(z.string().regex(/^\.\/[\w./-]+:\/[\w./-]+(?::ro)?$/)).min(1),
      shm_size: z.string(),
      restart: z.literal('unless-stopped'),
      deploy: z
        .strictObject({
          resources: z.strictObject({
            reservations: z.strictObject({
              devices: z.array(
                z.strictObject({
                  driver: z.string(),
                  count: z.number().int().positive(),
                  capabilities: texts,
                }),
              ),
            }),
          }),
        })
        .optional(),
      devices: z.array(z.string().startsWith('/dev/')).optional(),
      security_opt: texts.optional(),
      healthcheck: z.strictObject({ ...healthcheck, start_period: z.string() }),
    }),
  }),
});

/** The same for the proxy, which stands beside its configuration in a folder of its own. */
const proxy = z.strictObject({
  services: z.strictObject({
    router: z.strictObject({
      image: z.string().regex(/^[\w./-]+:[\w.-]*\d[\w.-]*$/),
      command: texts,
      network_mode: z.literal('host'),
      volumes: z.tuple([z.literal('.:/router')]),
      restart: z.literal('unless-stopped'),
      healthcheck: z.strictObject(healthcheck),
    }),
  }),
});

const named = z.strictObject({ name: z.string().regex(/^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/) });
const labels = z.record(z.string(), z.string());
const secretKey = z.strictObject({ name: z.string(), key: z.string() });
const variable = z.union([
  z.strictObject({ name: z.string(), value: z.string() }),
  z.strictObject({ name: z.string(), valueFrom: z.strictObject({ secretKeyRef: secretKey }) }),
]);
const mount = z.strictObject({
  name: z.string(),
  mountPath: z.string().startsWith('/'),
  readOnly: z.literal(true).optional(),
});
const get = z.strictObject({ path: z.string().startsWith('/'), port: z.number() });
const quantities = z.record(z.string(), z.union([z.number().int(), z.string().regex(/^\d+Gi$/)]));

/** Parts of Kubernetes 1.34 that are used here, with every key that they may have. */
const container = z.strictObject({
  name: z.string(),
  image: z.string().regex(/:/),
  command: texts,
  env: z.array(variable).optional(),
  envFrom: z.array(z.strictObject({ secretRef: z.strictObject({ name: z.string() }) })).optional(),
  ports: z.array(z.strictObject({ containerPort: z.number() })).optional(),
  resources: z
    .strictObject({ limits: quantities.optional(), requests: quantities.optional() })
    .optional(),
  securityContext: z.strictObject({ allowPrivilegeEscalation: z.literal(false) }).optional(),
  startupProbe: z
    .strictObject({ httpGet: get, periodSeconds: z.number(), failureThreshold: z.number() })
    .optional(),
  readinessProbe: z.strictObject({ httpGet: get }).optional(),
  volumeMounts: z.array(mount).min(1),
});
const volume = z.union([
  z.strictObject({
    name: z.string(),
    emptyDir: z.strictObject({ medium: z.literal('Memory'), sizeLimit: z.string() }),
  }),
  z.strictObject({ name: z.string(), secret: z.strictObject({ secretName: z.string() }) }),
]);
const pods = z.strictObject({ podSelector: z.strictObject({ matchLabels: labels }) });
const kubernetes = z.discriminatedUnion('kind', [
  z.strictObject({
    apiVersion: z.literal('apps/v1'),
    kind: z.literal('StatefulSet'),
    metadata: named,
    spec: z.strictObject({
      serviceName: z.string(),
      replicas: z.number().int().positive(),
      podManagementPolicy: z.literal('Parallel'),
      selector: z.strictObject({ matchLabels: labels }),
      template: z.strictObject({
        metadata: z.strictObject({ labels }),
        spec: z.strictObject({
          automountServiceAccountToken: z.literal(false),
          initContainers: z.array(container).min(1),
          containers: z.array(container).length(1),
          volumes: z.array(volume).min(1),
        }),
      }),
      volumeClaimTemplates: z.array(
        z.strictObject({
          metadata: named,
          spec: z.strictObject({
            accessModes: z.array(z.literal('ReadWriteOnce')),
            resources: z.strictObject({ requests: z.strictObject({ storage: z.string() }) }),
          }),
        }),
      ),
    }),
  }),
  z.strictObject({
    apiVersion: z.literal('v1'),
    kind: z.literal('Service'),
    metadata: named,
    spec: z.strictObject({
      selector: labels,
      ports: z.array(z.strictObject({ port: z.number(), targetPort: z.number() })),
    }),
  }),
  z.strictObject({
    apiVersion: z.literal('networking.k8s.io/v1'),
    kind: z.literal('NetworkPolicy'),
    metadata: named,
    spec: z.strictObject({
      podSelector: z.strictObject({ matchLabels: labels }),
      policyTypes: z.array(z.literal('Ingress')),
      ingress: z.array(
        z.strictObject({
          from: z.array(pods),
          ports: z.array(z.strictObject({ port: z.number() })),
        }),
      ),
    }),
  }),
]);

/** Two cards of each maker, two machines of eight, main memory alone, and beside a card. */
const machines: readonly Machine[] = [
  ...['h100-sxm', 'mi300x', 'gaudi2'].map((id) => ({ id, count: 2 })),
  { id: 'h100-sxm', count: 16 },
]
  .flatMap(({ id, count }) =>
    catalogue.accelerators
      .filter((one) => one.id === id)
      .map((accelerator): Machine => ({ kind: 'accelerators', items: [{ accelerator, count }] })),
  )
  .concat([
    { kind: 'cpu', memoryGiB: 128 },
    {
      kind: 'accelerators',
      items: catalogue.accelerators
        .filter(({ id }) => id === 'rtx-4060')
        .map((accelerator) => ({ accelerator, count: 1 })),
      main: { memoryGiB: 64, bandwidth: { low: 51.2e9, high: 89.6e9 } },
    },
  ]);

const releases = ['qwen3.6-27b', 'llama-3.1-8b', 'qwen3-vl-8b', 'qwen3.6-35b-a3b'].flatMap((id) =>
  catalogue.releases.filter((release) => release.id === id),
);

/** Files for Compose and for Kubernetes of set-ups of every engine and kind of hardware that has an image. */
const written = serving.engines.flatMap((engine) =>
  machines.flatMap((machine) =>
    releases.flatMap((release) => {
      const setups = setupsOf(release, engine, machine, { tokens: 8192, people: 2 });
      // Where experts can stay in main memory, the files of that are looked at.
      const setup = setups.find((one) => isShared(one) || one.main !== null) ?? setups[0];
      const wishes = { tools: true, images: true, thinking: false, ask: 'It’s “x”: ok?' };
      const commands = setup === undefined ? null : commandsOf(setup, wishes, serving.files);
      return (commands?.ways ?? [])
        .filter(({ way }) => way === 'compose' || way === 'kubernetes')
        .flatMap(({ blocks }) => blocks)
        .filter(({ id }) => id === 'file' || id === 'proxy')
        .flatMap(({ text }) => [...filesIn(text).files])
        .map(([file, content]) => ({ name: [engine.id, release.id, file].join(' '), content }));
    }),
  ),
);

describe('A file is one that its program takes', () => {
  it('for every engine that has an image', () => {
    expect(new Set(written.map(({ name }) => name.split(' ')[0])).size).toBe(4);
  });

  const filesNamed = (file: string) =>
    written.filter(({ name }) => name.split(' ').at(-1) === file);

  it.each(filesNamed('compose.yaml'))('$name', ({ content }) => {
    expect(compose.safeParse(parse(content)).error).toBeUndefined();
  });

  it.each(filesNamed('router/compose.yaml'))('$name', ({ content }) => {
    expect(proxy.safeParse(parse(content)).error).toBeUndefined();
  });

  it('for the proxy of copies on several machines', () => {
    expect(filesNamed('router/compose.yaml').length).toBeGreaterThan(0);
    expect(filesNamed('router/nginx.conf').length).toBe(filesNamed('router/compose.yaml').length);
  });

  it.each(filesNamed('model-in-cluster.yaml'))('$name', ({ content }) => {
    const parts = parseAllDocuments(content).map((one) => z.unknown().parse(one.toJS()));
    const read = parts.map((part) => kubernetes.parse(part));
    // What mounts a volume, a claim or a secret names one that is there or that a block makes.
    for (const part of read) {
      if (part.kind !== 'StatefulSet') continue;
      const { spec } = part.spec.template;
      const claims = part.spec.volumeClaimTemplates.map(({ metadata }) => metadata.name);
      const volumes = new Set([...spec.volumes.map((one) => one.name), ...claims]);
      for (const { volumeMounts } of [...spec.initContainers, ...spec.containers]) {
        for (const { name: mounted } of volumeMounts) expect(volumes).toContain(mounted);
      }
    }
    expect(new Set(read.map(({ metadata }) => metadata.name)).size).toBe(1);
  });
});
