import { forever, fresh, headers, types } from './told.mjs';

/** A page of the build and the policy that it carries. */
export type BuiltPage = { readonly file: string; readonly policy: string };

/** Where the files for hosts expect the app: the address, and the folder that holds its own. */
export const place = { path: '/steelyard/', folder: '/srv/www' } as const;

type Told = Readonly<Record<string, string>>;

const plain = (cache: string): Told => ({ ...headers, 'Cache-Control': cache });

/** What a page is sent with: the very policy that stands in it, and who may frame it. */
const ofPage = ({ policy }: BuiltPage): Told => ({
  ...plain(fresh),
  'Content-Security-Policy': [policy, headers['Content-Security-Policy']].join('; '),
});

const intro = (name: string, lines: readonly string[]): string =>
  [`${name}: written by the build of Steelyard, with the policies of this very build.`, ...lines]
    .map((line) => `# ${line}\n`)
    .join('');

const inQuotes = (text: string): string => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;

const escaped = (text: string): string => text.replace(/[.+]/g, String.raw`\$&`);

const mime = (type: string): string => type.replace(/;.*/, '');

/** The endings of names by their type, as a table of nginx has them. */
const nginxTypes = Object.entries(types)
  .map(([ending, type]) => `    ${mime(type)} ${ending.slice(1)};`)
  .join('\n');

const charsets = [...new Set(Object.values(types).filter((type) => type.includes('charset')))];

/** Directives of nginx, which takes none from outside where there is one inside. */
const nginxHeaders = (told: Told, indent: string): string =>
  Object.entries(told)
    .map(([name, value]) => `${indent}add_header ${name} ${inQuotes(value)} always;`)
    .join('\n');

const nginx = (pages: readonly BuiltPage[]): string => {
  const { path, folder } = place;
  const one = (match: string, told: Told, asked: string) =>
    `  location ${match} {\n${nginxHeaders(told, '    ')}\n    try_files ${asked} =404;\n  }`;
  return `${intro('nginx', [
    'Include it in a server block. The files of dist/ lie in /srv/www/steelyard/.',
    'Behind a proxy that serves another path, keep the path here: all addresses are relative.',
  ])}
location = ${path.slice(0, -1)} {
  absolute_redirect off;
  return 308 ${path};
}

location ^~ ${path} {
  root ${folder};
  error_page 404 ${path}404.html;
  types {
${nginxTypes}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${charsets.map(mime).join(' ')};
  gzip on;
  gzip_vary on;
  gzip_types ${charsets
    .map(mime)
    .filter((type) => type !== 'text/html')
    .join(' ')};
${nginxHeaders(plain(fresh), '  ')}
  try_files $uri =404;

  # Nothing hidden is handed out, and not what is for hosts.
  location ~ ^${path}(?:(?:.*/)?\\.|hosts/|_headers$) {
${nginxHeaders(plain(fresh), '    ')}
    return 404;
  }
${one(`^~ ${path}assets/`, plain(forever), '$uri')}
${pages
  .flatMap((page) => [
    ...(page.file === 'index.html' ? [one(`= ${path}`, ofPage(page), `${path}index.html`)] : []),
    one(`= ${path}${page.file}`, ofPage(page), '$uri'),
  ])
  .join('\n')}
}
`;
};

const caddyHeaders = (matcher: string, told: Told): string =>
  Object.entries(told)
    .map(([name, value]) => `\t\theader ${matcher} ${name} ${inQuotes(value)}`)
    .join('\n');

const caddy = (pages: readonly BuiltPage[]): string => {
  const { path, folder } = place;
  const matchers = pages.map(({ file }, number) => {
    const paths = file === 'index.html' ? `${path} ${path}${file}` : `${path}${file}`;
    return `\t@page${String(number)} path ${paths}`;
  });
  return `${intro('Caddy', [
    'Put your own name in place of the first line. The files of dist/ lie in /srv/www/steelyard/.',
  ])}example.org {
\troot * ${folder}
\tencode gzip zstd
\tredir ${path.slice(0, -1)} ${path} 308

\t@hidden path ${path}.* ${path}*/.* ${path}hosts/* ${path}_headers
\terror @hidden 404

\t@assets path ${path}assets/*
\t@manifest path *.webmanifest
${matchers.join('\n')}

\t# In the order in which it stands: what holds for some files comes after what holds for all.
\troute {
${caddyHeaders('*', plain(fresh))}
\t\theader @assets Cache-Control ${inQuotes(forever)}
\t\theader @manifest Content-Type ${inQuotes(types['.webmanifest'] ?? '')}
${pages
  .map(
    (page, number) =>
      `\t\theader @page${String(number)} Content-Security-Policy ${inQuotes(ofPage(page)['Content-Security-Policy'] ?? '')}`,
  )
  .join('\n')}
\t}
\tfile_server

\thandle_errors {
\t\t@gone expression {http.error.status_code} == 404
\t\thandle @gone {
\t\t\trewrite * ${path}404.html
\t\t\theader Cache-Control ${inQuotes(fresh)}
\t\t\tfile_server {
\t\t\t\tstatus 404
\t\t\t}
\t\t}
\t}
}
`;
};

const apacheHeaders = (told: Told, indent: string): string =>
  Object.entries(told)
    .map(([name, value]) => `${indent}Header always set ${name} ${inQuotes(value)}`)
    .join('\n');

const apache = (pages: readonly BuiltPage[]): string => {
  const { path, folder } = place;
  const own = `${folder}${path.slice(0, -1)}`;
  return `${intro('Apache 2.4', [
    'Include it in a virtual host, with mod_headers, mod_alias, mod_dir and mod_mime.',
    'The files of dist/ lie in /srv/www/steelyard/.',
  ])}Alias ${path.slice(0, -1)} ${own}

<Directory ${own}>
  Require all granted
  AllowOverride None
  Options -Indexes -MultiViews
  DirectoryIndex index.html
  AddDefaultCharset utf-8
${Object.entries(types)
  .map(([ending, type]) => `  AddType ${inQuotes(mime(type))} ${ending}`)
  .join('\n')}
  AddCharset utf-8 ${Object.entries(types)
    .filter(([, type]) => type.includes('charset'))
    .map(([ending]) => ending)
    .join(' ')}
${apacheHeaders(plain(fresh), '  ')}
${pages
  .map(
    (page) =>
      `  <Files ${inQuotes(page.file)}>\n${apacheHeaders({ 'Content-Security-Policy': ofPage(page)['Content-Security-Policy'] ?? '' }, '    ')}\n  </Files>`,
  )
  .join('\n')}
</Directory>

<Directory ${own}/assets>
  ${apacheHeaders({ 'Cache-Control': forever }, '')}
</Directory>

<Location ${path}>
  ErrorDocument 404 ${path}404.html
</Location>

# Nothing hidden is handed out, no list of files, and not what is for hosts.
RedirectMatch 404 "^${escaped(path)}(?:(?:.*/)?\\.|hosts/|_headers$|.+/$)"
`;
};

/** Hosts of static files join what several lines say of one header, so that each is said once. */
const headersFile = (pages: readonly BuiltPage[]): string => {
  const { 'Content-Security-Policy': policy, ...rest } = headers;
  const rule = (path: string, told: Told) =>
    `${path}\n${Object.entries(told)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`;
  return `${intro('Netlify and Cloudflare Pages', [
    'Copy it beside index.html as _headers. Both take 404.html by itself.',
  ])}${[
    // A second policy narrows the first: browsers keep to both.
    rule('/*', { ...rest, 'Content-Security-Policy': policy }),
    rule('/assets/*', { 'Cache-Control': forever }),
    rule('/sw.js', { 'Cache-Control': fresh }),
    rule('/manifest.webmanifest', {
      'Cache-Control': fresh,
      'Content-Type': types['.webmanifest'] ?? '',
    }),
    ...pages.flatMap((page) =>
      (page.file === 'index.html' ? ['/', '/index.html'] : [`/${page.file}`]).map((path) =>
        rule(path, { 'Content-Security-Policy': page.policy, 'Cache-Control': fresh }),
      ),
    ),
  ].join('\n')}`;
};

/** The files for hosts, by name. */
export const hostFiles = (pages: readonly BuiltPage[]): Readonly<Record<string, string>> => ({
  'nginx.conf': nginx(pages),
  Caddyfile: caddy(pages),
  'apache.conf': apache(pages),
  _headers: headersFile(pages),
});
