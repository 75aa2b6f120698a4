export default async function stop() {
  await globalThis.site.close();
}
