/** Whether the browser has kept the app for use without a network. */
export const isKeptOffline = async (): Promise<boolean> => {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration !== undefined && registration.active !== null;
  } catch {
    return false;
  }
};
