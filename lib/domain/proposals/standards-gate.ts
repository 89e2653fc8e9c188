import type { SoftwareComponent, Standards } from "./papers.ts";

/** A field of the technical standards that does not pass, by its name in the form. */
export interface StandardFault {
  section: "software" | "standards";
  field: string;
  fault: "missing" | "notMet" | "notALicence";
}

/**
 * What keeps a proposal from meeting the technical standards; none means it passes. The ministry's technical
 * criteria for e-services: open source or a reasoned exception, web based, a support mechanism, unified
 * registration or why not, infrastructure (docs/methodology.md).
 */
export function standardsFaults(standards: Standards): StandardFault[] {
  const { openSource, webBased, support, unifiedRegistration, infrastructure } = standards;
  const { answer: _support, ...supportDetails } = support;
  const { answer: _infrastructure, ...infrastructureDetails } = infrastructure;
  return [
    ...softwareFaults(openSource.components),
    ...(webBased.answer === "exception" ? [standardFault("webBased.answer", "notMet")] : []),
    ...missing("webBased", { answer: webBased.answer, explanation: webBased.explanation }),
    ...missing("support", supportDetails),
    ...missing("unifiedRegistration", { ...unifiedRegistration }),
    ...missing("infrastructure", infrastructureDetails),
  ];
}

function softwareFaults(components: readonly SoftwareComponent[]): StandardFault[] {
  if (components.length === 0)
    return [{ section: "software", field: "components[0].name", fault: "missing" }];
  return components.flatMap((component, index) => {
    const at = (field: string, fault: StandardFault["fault"]): StandardFault => ({
      section: "software",
      field: `components[${index}].${field}`,
      fault,
    });
    const { name, purpose, standing, governmentHas, examined, reason, wayOut } = component;
    // In the order of the standard: what the government has, then open source, then what is sold, and the way out.
    const owed: Record<string, string | null> =
      standing === "notOpenSource" ? { governmentHas, examined, reason, wayOut } : {};
    return [
      ...emptyFields({ name, purpose, ...owed }).map((field) => at(field, "missing")),
      ...(standing === "unknown" ? [at("licence", "notALicence")] : []),
    ];
  });
}

function missing(standard: string, fields: Record<string, string | null>): StandardFault[] {
  return emptyFields(fields).map((field) => standardFault(`${standard}.${field}`, "missing"));
}

function standardFault(field: string, fault: StandardFault["fault"]): StandardFault {
  return { section: "standards", field, fault };
}

function emptyFields(fields: Record<string, string | null>): string[] {
  return Object.keys(fields).filter((field) => !fields[field]);
}
