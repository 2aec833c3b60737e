export function build(options: { root: string; outDir?: string }): Promise<{ built: boolean }>
