/** The language server's entry point for Node: IPC for VS Code, `--stdio` for every other editor. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { bundledCorpusFiles } from '../corpus/bundled.js'
import { nodeFiles } from './node-files.js'
import { serve } from './server.js'

// An editor that names no channel speaks over the standard streams.
const channels = ['--stdio', '--node-ipc', '--socket', '--pipe']
if (!process.argv.some((it) => channels.some((channel) => it.startsWith(channel)))) process.argv.push('--stdio')

serve(createConnection(ProposedFeatures.all), bundledCorpusFiles, nodeFiles)
