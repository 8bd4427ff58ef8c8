;;; emacs.el --- The server in Emacs, as `docs/editors.md' sets it up. Run by `run.mjs'. -*- lexical-binding: t -*-

(setq make-backup-files nil create-lockfiles nil enable-local-variables nil
      eglot-events-buffer-size 0 eglot-sync-connect 20 eglot-autoshutdown nil eglot-send-changes-idle-time 0.05)
(require 'eglot)
(require 'flymake)

;; The package `markdown-mode' need not be there: its name is what the server is registered under.
(unless (fboundp 'markdown-mode)
  (define-derived-mode markdown-mode text-mode "Markdown"))

(defun say (line) (princ (concat line "\n")))
(defun check (name good seen)
  (say (if good (concat "ok " name) (format "FAIL %s: %s" name (replace-regexp-in-string "\n" " " (format "%S" seen))))))
(defun until (ask seconds)
  (let ((end (+ (float-time) seconds)) answer)
    (while (and (not (setq answer (funcall ask))) (< (float-time) end)) (accept-process-output nil 0.05))
    answer))
(defun ask (method &optional more)
  (jsonrpc-request (eglot--current-server-or-lose) method (append (eglot--TextDocumentPositionParams) more)))
(defun marks () (flymake-start) (flymake-diagnostics))
(defun after (words) (goto-char (point-min)) (search-forward words))

(condition-case failure
    (progn
      (load-file "init.el")
      (find-file (getenv "BRIEF"))
      (markdown-mode)
      (unless (eglot-current-server) (apply #'eglot (eglot--guess-contact)))
      (flymake-mode 1)
      (let* ((found (until #'marks 20)) (mark (car found)))
        (check "marks the wrong member"
               (and mark (string-prefix-p "Turkey" (buffer-substring (flymake-diagnostic-beg mark) (flymake-diagnostic-end mark))))
               (mapcar #'flymake-diagnostic-text found)))
      (after "Niko")
      (let ((told (format "%s" (plist-get (ask :textDocument/hover) :contents))))
        (check "tells who someone is" (string-match-p "Prime Minister of Armenia" told) told))
      (after "Its members are ")
      (let ((items (ask :textDocument/completion)))
        (check "offers the members" (equal (plist-get (elt items 1) :label) "Armenia") (elt items 0)))
      (after "Turk")
      (let* ((range (list :start (eglot--pos-to-lsp-position) :end (eglot--pos-to-lsp-position)))
             (actions (ask :textDocument/codeAction (list :range range :context (list :diagnostics [])))))
        (check "offers a mend" (plist-get (elt actions 0) :edit) actions)
        (eglot--apply-workspace-edit (plist-get (elt actions 0) :edit)))
      (goto-char (point-min))
      (check "mends the text" (not (search-forward "Turkey" nil t)) (buffer-string))
      (eglot--signal-textDocument/didChange)
      (check "takes the mark away" (until (lambda () (not (marks))) 20) (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))
      (set-buffer-modified-p nil)
      (eglot-shutdown (eglot-current-server))
      (check "lets the server go" (not (eglot-current-server)) (eglot-current-server))
      (kill-emacs 0))
  (error (say (format "FAIL %s" (error-message-string failure))) (kill-emacs 1)))
