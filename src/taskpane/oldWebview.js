/*
 * Stands before the bundle and is plain ES5: where Excel shows the pane in an old webview (Excel 2016 and 2019), the bundle does
 * not even start, and this says why and what to do instead.
 */
(function () {
  'use strict';

  var notice = [
    [
      'vi',
      'Ngăn Báo cáo NGKT cần Excel 2021 trở lên, Microsoft 365 hoặc Excel trên web.',
      'Bản Excel này quá cũ để hiện ngăn. Anh/chị vẫn gửi được số liệu: điền vào biểu mẫu Excel do đơn vị chủ trì cung cấp (mở được bằng Excel 2016, Excel 2019 và LibreOffice), lưu lại rồi nộp trên trang nộp số liệu bằng Chrome, Edge hoặc Firefox.',
    ],
    [
      'en',
      'The NGKT Reports pane needs Excel 2021 or later, Microsoft 365 or Excel on the web.',
      'This version of Excel is too old to show the pane. You can still send figures: fill in the Excel form you were given (it opens in Excel 2016, Excel 2019 and LibreOffice), save it and hand it in on the upload page with Chrome, Edge or Firefox.',
    ],
  ];

  if (!isModern()) {
    if (document.body) show();
    else document.addEventListener('DOMContentLoaded', show);
  }

  /* What ES2022 brought last: a webview that has it runs the bundle. */
  function isModern() {
    return (
      typeof Promise === 'function' && typeof globalThis === 'object' && 'at' in Array.prototype && 'hasOwn' in Object
    );
  }

  function show() {
    var body = document.body;
    while (body.firstChild) body.removeChild(body.firstChild);
    for (var i = 0; i < notice.length; i++) {
      var section = document.createElement('div');
      section.setAttribute('lang', notice[i][0]);
      section.setAttribute('role', 'alert');
      append(section, 'h1', notice[i][1]);
      append(section, 'p', notice[i][2]);
      body.appendChild(section);
    }
  }

  function append(parent, name, text) {
    var element = document.createElement(name);
    element.appendChild(document.createTextNode(text));
    parent.appendChild(element);
  }
})();
