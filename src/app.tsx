/** The whole app. */
export function App() {
  return (
    <main>
      <h1>Steelyard</h1>
      <p>Qwen or Llama: weigh the two on what your institution needs.</p>
    </main>
  );
}
