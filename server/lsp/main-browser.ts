/** The language server's entry point in a browser: a web worker that speaks to the page which started it. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser'
import { bundledCorpusFiles } from '../corpus/bundled.js'
import { serve } from './server.js'

/** The worker's own global object, which the compiler's Node project has no type for. */
type WorkerScope = ConstructorParameters<typeof BrowserMessageReader>[0]
const scope = globalThis as unknown as WorkerScope

serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), bundledCorpusFiles)
