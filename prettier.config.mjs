const config = { printWidth: 110, trailingComma: "all" };

export default config;
