import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'src/workbench',
  plugins: [react()],
  worker: { format: 'es' },
  build: { outDir: '../../dist/workbench', emptyOutDir: true, chunkSizeWarningLimit: 900 },
});
