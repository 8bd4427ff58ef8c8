-- The server in Neovim, as `docs/editors.md` sets it up: what is marked, told, offered and mended. Run by `run.mjs`.
local function say(line) io.stdout:write(line .. '\n') end
local function check(name, good, seen)
  say((good and 'ok ' or 'FAIL ') .. name .. (good and '' or ': ' .. vim.inspect(seen):gsub('%s+', ' ')))
end

vim.opt.swapfile = false
vim.cmd('filetype on')
if vim.fn.has('nvim-0.11') == 1 then
  dofile('enable.lua')
else
  dofile('earlier.lua')
end

local function run()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.BRIEF))
  local buffer = vim.api.nvim_get_current_buf()
  local function line_of(words)
    for number, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
      local at = line:find(words, 1, true)
      if at then return number - 1, at - 1 end
    end
  end
  local function ask(method, words, behind, more)
    local line, column = line_of(words)
    local params = vim.tbl_extend('force', {
      textDocument = vim.lsp.util.make_text_document_params(buffer),
      position = { line = line, character = column + behind },
    }, more or {})
    for _, answer in pairs(vim.lsp.buf_request_sync(buffer, method, params, 10000) or {}) do
      return answer.result
    end
  end

  vim.wait(20000, function() return #vim.diagnostic.get(buffer) > 0 end, 20)
  local found = vim.diagnostic.get(buffer)[1]
  local line, column = line_of('Turkey')
  check('marks the wrong member', found and found.lnum == line and found.col == column and found.code == 'not-a-member', found)

  local hover = ask('textDocument/hover', 'Nikol', 3)
  local told = hover and table.concat(vim.lsp.util.convert_input_to_markdown_lines(hover.contents), '\n') or ''
  check('tells who someone is', told:find('Prime Minister of Armenia', 1, true), told)

  local list = ask('textDocument/completion', 'Its members are ', #'Its members are ')
  local items = list and vim.lsp.util.extract_completion_items(list) or {}
  check('offers the members', items[2] and items[2].label == 'Armenia', items[1])

  local range = { start = { line = line, character = column }, ['end'] = { line = line, character = column + 6 } }
  local actions = ask('textDocument/codeAction', 'Turkey', 0, { range = range, context = { diagnostics = {} } }) or {}
  check('offers a mend', actions[1] and actions[1].edit, actions)
  if actions[1] then vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16') end
  check('mends the text', not line_of('Turkey'), vim.api.nvim_buf_get_lines(buffer, 0, -1, false))
  vim.wait(20000, function() return #vim.diagnostic.get(buffer) == 0 end, 20)
  check('takes the mark away', #vim.diagnostic.get(buffer) == 0, vim.diagnostic.get(buffer))

  if vim.fn.has('nvim-0.11') == 0 then
    local links = ask('textDocument/definition', 'Nikol', 3)
    local link = links and links[1]
    if link then vim.lsp.util.jump_to_location(link, 'utf-16') end
    local record = vim.api.nvim_buf_get_lines(0, 0, 1, false)[1]
    check('opens the record as a document', record == '# Nikol Pashinyan', links)
  end

  local clients = vim.lsp.get_active_clients()
  for _, client in ipairs(clients) do vim.lsp.stop_client(client.id) end
  vim.wait(5000, function() return #vim.lsp.get_active_clients() == 0 end, 20)
  check('lets the server go', #vim.lsp.get_active_clients() == 0, #clients)
end

vim.schedule(function()
  local good, failure = pcall(run)
  if not good then say('FAIL ' .. tostring(failure):gsub('%s+', ' ')) end
  vim.cmd('qall!')
end)
