const inLanguages = (id: string) => ({ "@id": id, "@container": "@language" });
const linked = (id: string) => ({ "@id": id, "@type": "@id" });
const typed = (id: string, type: string) => ({ "@id": id, "@type": type });

/**
 * The short names of the export and the terms of CPSV-AP 3.2 that they stand for. It travels with the data: to read
 * it nothing has to be fetched. `vocabulary` is where the terms of our own are explained.
 */
export function context(vocabulary: string) {
  return {
    "@version": 1.1,
    adms: "http://www.w3.org/ns/adms#",
    cpsv: "http://purl.org/vocab/cpsv#",
    cv: "http://data.europa.eu/m8g/",
    dcat: "http://www.w3.org/ns/dcat#",
    dct: "http://purl.org/dc/terms/",
    foaf: "http://xmlns.com/foaf/0.1/",
    locn: "http://www.w3.org/ns/locn#",
    org: "http://www.w3.org/ns/org#",
    rdfs: "http://www.w3.org/2000/01/rdf-schema#",
    skos: "http://www.w3.org/2004/02/skos/core#",
    time: "http://www.w3.org/2006/time#",
    xsd: "http://www.w3.org/2001/XMLSchema#",
    portal: vocabulary,

    identifier: "dct:identifier",
    title: inLanguages("dct:title"),
    description: inLanguages("dct:description"),
    label: inLanguages("skos:prefLabel"),
    note: inLanguages("rdfs:label"),
    keyword: inLanguages("dcat:keyword"),
    fullAddress: inLanguages("locn:fullAddress"),

    type: linked("dct:type"),
    status: linked("adms:status"),
    competentAuthority: linked("cv:hasCompetentAuthority"),
    audience: linked("dct:audience"),
    groupedBy: linked("cv:isGroupedBy"),
    channel: linked("cv:hasChannel"),
    cost: linked("cv:hasCost"),
    value: typed("cv:hasValue", "xsd:double"),
    currency: linked("cv:currency"),
    ifAccessedThrough: linked("cv:ifAccessedThrough"),
    input: linked("cpsv:hasInput"),
    produces: linked("cpsv:produces"),
    requirement: linked("cv:holdsRequirement"),
    follows: linked("cpsv:follows"),
    requires: linked("dct:requires"),
    replacedBy: linked("dct:isReplacedBy"),
    partOf: linked("dct:isPartOf"),
    provenance: linked("dct:provenance"),
    source: linked("dct:source"),
    modified: typed("dct:modified", "xsd:dateTime"),
    page: linked("foaf:page"),
    inScheme: linked("skos:inScheme"),

    spatial: linked("dct:spatial"),
    subOrganisationOf: linked("org:subOrganizationOf"),
    contactPoint: linked("cv:contactPoint"),
    contactPage: linked("cv:contactPage"),
    email: "cv:email",
    telephone: "cv:telephone",
    openingHours: linked("cv:openingHours"),
    address: linked("locn:address"),

    publisher: linked("dct:publisher"),
    language: linked("dct:language"),
    licence: linked("dct:license"),
    landingPage: linked("dcat:landingPage"),
    distribution: linked("dcat:distribution"),
    accessUrl: linked("dcat:accessURL"),
    downloadUrl: linked("dcat:downloadURL"),
    mediaType: linked("dcat:mediaType"),

    department: inLanguages("portal:department"),
    delivery: linked("portal:delivery"),
    maturity: linked("portal:maturity"),
    processingTimeText: inLanguages("portal:processingTimeText"),
    steps: { "@id": "portal:steps", "@container": "@list" },
    expectedMinutes: typed("portal:expectedMinutes", "xsd:integer"),
    detailsProvenance: linked("portal:detailsProvenance"),
    sourceKind: "portal:sourceKind",
    sourceYear: typed("portal:sourceYear", "xsd:gYear"),
    verifiedOn: typed("portal:verifiedOn", "xsd:date"),
  };
}
