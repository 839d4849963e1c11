import type { Operation } from '../operation.ts';
import { application, delegated } from '../permissions.ts';
import { STANDARD_RATE } from './standard-rate.ts';

const LIBRARY_MANAGERS = [...application('Library.Manage'), ...delegated('Library.Manage')];

export const LIBRARY_FILES: readonly Operation[] = [
  {
    id: 'mde-upload-library-file',
    product: 'defender-endpoint',
    method: 'POST',
    path: '/api/libraryfiles',
    title: { en: 'Upload a live response library file', 'zh-TW': '上傳即時回應程式庫檔案' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/upload-library',
    permissions: LIBRARY_MANAGERS,
    limits: { ...STANDARD_RATE, fileMegabytes: 20 },
    contentType: 'multipart/form-data',
    bodyParameters: [
      { name: 'File', type: 'File content', required: true, documentedCases: ['File', 'file'] },
      { name: 'Description', type: 'String', required: false },
      { name: 'ParametersDescription', type: 'String', required: false },
      { name: 'OverrideIfExists', type: 'Boolean', required: false },
      { name: 'HasParameters', type: 'Boolean', required: false, fromExampleOnly: true },
    ],
    notes: [
      {
        text: {
          en: 'This call expects form data, not JSON.',
          'zh-TW': '這項作業要送表單資料，不是 JSON。',
        },
        certainty: 'documented',
      },
      {
        text: {
          en: "The documentation's example writes the name of the file part in lowercase and uses `HasParameters`, which is not in the parameter table.",
          'zh-TW': '文件的範例把檔案欄位的名稱寫成小寫，還用了參數表裡沒有的 `HasParameters`。',
        },
        certainty: 'documented',
      },
    ],
    documentedErrors: [
      {
        status: 400,
        when: { en: 'An invalid request body is the usual cause.', 'zh-TW': '通常是要求本文有誤。' },
        certainty: 'documented',
      },
    ],
    likelyCodes: [
      'InvalidRequestBody',
      'BadRequest',
      'Unauthorized',
      'Forbidden',
      'TooManyRequests',
      'MissingRequiredParameter',
    ],
  },
  {
    id: 'mde-list-library-files',
    product: 'defender-endpoint',
    method: 'GET',
    path: '/api/libraryfiles',
    title: { en: 'List live response library files', 'zh-TW': '列出即時回應程式庫檔案' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/list-library-files',
    permissions: LIBRARY_MANAGERS,
    limits: STANDARD_RATE,
    bodyParameters: [],
    notes: [],
    documentedErrors: [],
    likelyCodes: ['Unauthorized', 'Forbidden', 'TooManyRequests'],
  },
  {
    id: 'mde-delete-library-file',
    product: 'defender-endpoint',
    method: 'DELETE',
    path: '/api/libraryfiles/{fileName}',
    title: { en: 'Delete a live response library file', 'zh-TW': '刪除即時回應程式庫檔案' },
    docUrl: 'https://learn.microsoft.com/defender-endpoint/api/delete-library',
    permissions: LIBRARY_MANAGERS,
    limits: STANDARD_RATE,
    bodyParameters: [],
    notes: [],
    documentedErrors: [
      {
        status: 404,
        when: { en: 'The file does not exist.', 'zh-TW': '沒有這個檔案。' },
        certainty: 'documented',
      },
    ],
    likelyCodes: ['ResourceNotFound', 'NotFound', 'Unauthorized', 'Forbidden', 'TooManyRequests'],
  },
];
