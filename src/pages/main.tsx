import { createRoot } from 'react-dom/client';
import './pages.css';
import './dark.css';
import './print.css';
import { pageService } from './service/pageService';
import { LanguageProvider } from './shell/language';
import { PageApp } from './shell/PageApp';

const page = document.getElementById('page');
if (!page) throw new Error('index.html has no element "page".');
pageService.start();
createRoot(page).render(
  <LanguageProvider>
    <PageApp />
  </LanguageProvider>,
);
