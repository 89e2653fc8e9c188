export { StaffLayout as default } from "#app/[language]/staff-layout.tsx";
